package tavolo.domain.signing;

/// A reason for which a file is not simply valid.
public enum Finding {
    /// It is not a PDF file from its first byte, or cannot be read as one.
    NOT_A_PDF,
    /// It is neither a PDF file nor a CMS envelope, or holds more than one.
    NOT_AN_ENVELOPE,
    /// It is an envelope without the file that it signs.
    CONTENT_MISSING,
    /// More envelopes lie in each other than anybody needs.
    ENVELOPE_TOO_DEEP,
    /// An envelope has more signatures than any paper of the portal needs.
    TOO_MANY_SIGNERS,
    /// It is larger, or has more pages, than any paper of the portal.
    TOO_LARGE,
    /// It is encrypted; nothing is judged that not everybody can read.
    ENCRYPTED,
    /// It does not begin with the exact bytes of the revision on which it should build.
    NOT_OUR_REVISION,
    /// It lacks the portal's certification, which alone forbids later changes.
    NOT_CERTIFIED,
    /// A signature is not of a baseline PAdES format.
    FORMAT_NOT_ACCEPTED,
    /// A signature value or the digest that it covers is wrong.
    SIGNATURE_BROKEN,
    /// A signature was made with another certificate than expected.
    OTHER_SIGNER,
    /// An algorithm or a key is too weak to prove anything today.
    ALGORITHM_WEAK,
    /// The list that names the authority of a certificate is older than it may be.
    LISTS_OUTDATED,
    /// A certificate does not lead to an authority that is trusted here.
    AUTHORITY_UNKNOWN,
    /// A signature claims a time outside the validity of its certificate, or in the future.
    TIME_IMPOSSIBLE,
    /// A time stamp is wrong: altered, or not by an authority that is trusted here.
    TIME_STAMP_WRONG,
    /// The certificate of a signer was revoked before the signature is proven to have existed.
    CERTIFICATE_REVOKED,
    /// Something else than a signature was added or changed after a signature.
    CHANGED_AFTER_SIGNING,
    /// It is not known what was changed after a signature, since the comparison gave nothing.
    CHANGES_UNEXPLAINED,
    /// Bytes follow the last signature.
    BYTES_AFTER_LAST_SIGNATURE,
    /// The validation ended without a clear answer.
    NO_CLEAR_ANSWER,
    /// The validation took longer, or more memory, than a file may take.
    TOOK_TOO_MUCH,
    /// Other files were being judged; this one was not looked into.
    JUDGE_BUSY
}
