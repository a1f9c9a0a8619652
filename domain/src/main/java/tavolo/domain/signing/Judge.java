package tavolo.domain.signing;

/// Judges a file strictly: every signature, and everything that was added after each. Trusts the
/// portal's own authority only and uses no network.
public interface Judge {

    /// The verdict over `file`. Never throws because of what the file contains.
    Verdict judge(byte[] file, Expectation expectation);
}
