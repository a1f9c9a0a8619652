package tavolo.domain.signing;

import java.util.function.Supplier;
import tavolo.domain.Mishaps;
import tavolo.domain.Outcome;

/// Does one of several things that are asked for at one go, so that whatever fails on the way to
/// one of them is the result of that one, and no other is lost.
final class Apart {

    private final Mishaps mishaps;

    Apart(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    /// What `work` gives; when it fails, the refusal to sign now with the code of the failure.
    <T> Outcome<T> done(Supplier<Outcome<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException failed) {
            return Outcome.refused(new SigningRefusal.NotSignedNow(mishaps.note(failed)));
        }
    }
}
