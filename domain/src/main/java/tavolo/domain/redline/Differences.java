package tavolo.domain.redline;

import java.util.List;

/// The port to a library that finds where two lists differ. It knows nothing of words: what counts
/// as equal is decided by who makes the lists.
public interface Differences {

    /// The stretches in which `after` differs from `before`, in reading order. What lies between
    /// them is equal and as long as can be. The work may grow with the product of the lengths, so
    /// callers keep that product bounded.
    List<Stretch> between(List<String> before, List<String> after);

    /// A stretch of each list that has no counterpart in the other; one of the two may be empty.
    /// Starts are included, ends excluded.
    record Stretch(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {}
}
