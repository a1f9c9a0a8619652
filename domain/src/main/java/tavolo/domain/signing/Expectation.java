package tavolo.domain.signing;

import java.util.Optional;
import tavolo.domain.document.Bytes;

/// What the portal knows of a file before it is judged.
///
/// @param base the revision with whose exact bytes the file must begin; empty for a file of which
///   nothing is known
public record Expectation(Optional<Bytes> base) {

    /// Nothing is known of the file.
    public static Expectation nothing() {
        return new Expectation(Optional.empty());
    }

    /// The file must begin with the exact bytes of `base`.
    public static Expectation buildsOn(byte[] base) {
        return new Expectation(Optional.of(Bytes.of(base)));
    }
}
