package tavolo.domain.signing;

/// Readies rendering, signing and judging after a start: the first of each takes seconds in a cold
/// machine. A ceremony that comes earlier simply waits longer.
public interface WarmUp {

    /// Renders, seals, signs and judges a small paper of its own, and discards it.
    ///
    /// @throws tavolo.domain.TavoloException if this machine cannot make a valid paper
    void run();
}
