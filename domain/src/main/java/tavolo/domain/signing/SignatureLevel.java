package tavolo.domain.signing;

/// The least that a signature on an instrument must be.
public enum SignatureLevel {
    /// An advanced signature is enough, and so is anything above it. Source: art. 26 of Regulation
    /// (EU) 910/2014; art. 20 c. 1-bis of D.Lgs. 82/2005.
    ADVANCED,
    /// Only a qualified signature counts, which is made with a certificate of a qualified provider
    /// and a qualified device. Source: art. 25(2) of Regulation (EU) 910/2014.
    QUALIFIED
}
