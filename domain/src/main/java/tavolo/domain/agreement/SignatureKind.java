package tavolo.domain.agreement;

/// What a signature means beside that it was given. Source: domain practice of company bargaining;
/// the law knows signatures, and a reserve only where it is expressed.
public enum SignatureKind {
    /// The signer agrees.
    NORMAL,
    /// *Firma tecnica*: given to keep the rights of a signatory, not for the merits. It is a
    /// signature all the same, and says whether it counts towards a majority.
    TECHNICAL,
    /// *Firma con riserva*: does not count as the required signature until the reserve is lifted.
    RESERVED,
    /// *Firma per adesione*: somebody who was not a party signs the same text later, with effect
    /// from that day.
    ADHESION
}
