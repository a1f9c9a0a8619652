package tavolo.domain.signing;

import tavolo.domain.document.Bytes;

/// What the portal's authority publishes for everybody, so that signatures can be checked without
/// the portal. Everything is in DER.
public interface CertificateStatus {

    /// The certificate of the root.
    Bytes root();

    /// The certificate of the authority that issues, signed by the root.
    Bytes issuing();

    /// What the root revoked. Source: RFC 5280, section 5.
    Bytes rootList();

    /// What the authority that issues revoked; made anew within seconds of a revocation.
    Bytes list();

    /// Something was revoked: what this node publishes next says so. Called outside of any
    /// transaction.
    void changed();

    /// The answer to an OCSP request, signed. A request that cannot be read gets the answer that
    /// says so. Source: RFC 6960.
    Bytes answer(byte[] request);
}
