package tavolo.domain.verify;

import tavolo.domain.Refusal;

/// Why a file is not checked at all.
public sealed interface VerifyRefusal extends Refusal {

    /// Too many files came from one place; `minutes` have to pass, at least one.
    record TooManyChecks(long minutes) implements VerifyRefusal {}

    /// It came so slowly that it was not awaited.
    record CheckedFileSlow() implements VerifyRefusal {}

    /// As many files as are taken at once are being read or checked.
    record ChecksBusy() implements VerifyRefusal {}

    /// It has more than `megabytes`.
    record CheckedFileTooLarge(int megabytes) implements VerifyRefusal {}

    /// There is nothing in it.
    record CheckedFileEmpty() implements VerifyRefusal {}
}
