package tavolo.domain.signing;

import java.util.Optional;
import tavolo.domain.document.Bytes;

/// What the portal knows of a file before it is judged.
///
/// @param base the revision with whose exact bytes the file must begin; empty for a file of which
///   nothing is known
/// @param isBaseJudged whether what is in the base was judged before. Then the file as a whole must
///   be sound, but of its signatures and time stamps only those behind the base are judged, of
///   which there must be one: what became of the others is said of them alone
public record Expectation(Optional<Bytes> base, boolean isBaseJudged) {

    public Expectation {
        if (isBaseJudged && base.isEmpty()) {
            throw new IllegalArgumentException("no base was judged where there is none");
        }
    }

    /// Nothing is known of the file.
    public static Expectation nothing() {
        return new Expectation(Optional.empty(), false);
    }

    /// The file must begin with the exact bytes of `base`, and is judged whole.
    public static Expectation buildsOn(byte[] base) {
        return new Expectation(Optional.of(Bytes.of(base)), false);
    }

    /// The file must begin with the exact bytes of `base`, and what was added is judged.
    public static Expectation addedTo(byte[] base) {
        return new Expectation(Optional.of(Bytes.of(base)), true);
    }
}
