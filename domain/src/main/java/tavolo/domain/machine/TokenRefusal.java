package tavolo.domain.machine;

import java.time.Instant;
import tavolo.domain.Refusal;

/// Why an access token is not made or not taken back.
public sealed interface TokenRefusal extends Refusal {

    /// The name is missing or longer than `limit` characters.
    record TokenNameUnfit(int limit) implements TokenRefusal {}

    /// It would be for nothing.
    record TokenForNothing() implements TokenRefusal {}

    /// It would be valid for less than a day or for more than `most` days.
    record TokenDaysUnfit(int most) implements TokenRefusal {}

    /// The organisation has `most` valid tokens already.
    record TooManyTokens(int most) implements TokenRefusal {}

    /// Somebody has taken it back already.
    record TokenRevokedBefore(Instant at) implements TokenRefusal {}
}
