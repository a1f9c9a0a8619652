package tavolo.persistence.seal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Revocation;

/// Signed answers about certificates, given again for as long as they hold and nothing was revoked,
/// and how many new ones may be signed: strangers must not wear out the key, which may lie in a
/// device that signs slowly. Safe for several threads.
final class KeptAnswers {

    /// How long before its end an answer is given no more, so that whoever gets it can use it.
    static final Duration LEFT = Duration.ofMinutes(2);

    /// How many answers are signed in each [#SPAN] at most, on each node.
    static final int FRESH_IN_SPAN = 200;

    static final Duration SPAN = Duration.ofSeconds(10);

    private static final int MOST = 1000;

    private record Kept(Bytes answer, Instant until) {}

    private final Map<Bytes, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private List<Revocation> basis = List.of();
    private Instant spanEnds = Instant.MIN;
    private int left;

    /// The answer to `question` that was signed before.
    ///
    /// @param revoked what is revoked now: answers from before a change are forgotten
    synchronized Optional<Bytes> find(Bytes question, List<Revocation> revoked, Instant now) {
        if (!basis.equals(revoked)) {
            kept.clear();
            basis = List.copyOf(revoked);
        }
        return Optional.ofNullable(kept.get(question))
                .filter(each -> now.isBefore(each.until()))
                .map(Kept::answer);
    }

    /// Keeps an answer that was signed when `revoked` was all that was revoked.
    ///
    /// @param end until when it holds
    synchronized void keep(Bytes question, Bytes answer, List<Revocation> revoked, Instant end) {
        if (basis.equals(revoked)) {
            kept.put(question, new Kept(answer, end.minus(LEFT)));
        }
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    /// Whether one more answer may be signed now, which counts as signed then.
    synchronized boolean maySign(Instant now) {
        if (!now.isBefore(spanEnds)) {
            spanEnds = now.plus(SPAN);
            left = FRESH_IN_SPAN;
        }
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}
