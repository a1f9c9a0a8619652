package tavolo.domain.signing;

/// Why a certificate counts no more, as lists of revoked certificates tell it. The reasons that
/// concern authorities and suspensions are left out: an authority is replaced with its folder, and
/// nothing that a person signed hangs in the air. Source: RFC 5280, 5.3.1.
public enum RevocationReason {
    /// Somebody else may have signed with the key.
    KEY_COMPROMISE,
    /// The person no longer belongs to the organisation that the certificate names.
    AFFILIATION_CHANGED,
    /// The certificate says something wrong, and another one takes its place.
    SUPERSEDED,
    /// The person needs it no more.
    CESSATION_OF_OPERATION,
    /// The person had not, or no longer has, the power to sign.
    PRIVILEGE_WITHDRAWN
}
