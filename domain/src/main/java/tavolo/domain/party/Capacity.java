package tavolo.domain.party;

/// In which capacity a person acts for a party when signing.
public enum Capacity {
    /// *Legale rappresentante* of a company or body.
    LEGAL_REPRESENTATIVE,
    /// *Procuratore*: holds a power of attorney.
    ATTORNEY,
    /// Elected member of the unitary workplace body (*RSU*), three-year term.
    RSU_MEMBER,
    /// Delegate of a workplace body appointed by a union (*RSA*). Source: L. 300/1970, art. 19.
    RSA_DELEGATE,
    /// Territorial or national officer of a union.
    UNION_OFFICER
}
