package tavolo.persistence.seal;

import org.bouncycastle.asn1.x509.CRLReason;
import tavolo.domain.signing.RevocationReason;

/// Why a certificate was revoked, as the number that lists and answers carry. Source: RFC 5280,
/// 5.3.1.
final class RevocationCode {

    private RevocationCode() {}

    static int of(RevocationReason reason) {
        return switch (reason) {
            case KEY_COMPROMISE -> CRLReason.keyCompromise;
            case AFFILIATION_CHANGED -> CRLReason.affiliationChanged;
            case SUPERSEDED -> CRLReason.superseded;
            case CESSATION_OF_OPERATION -> CRLReason.cessationOfOperation;
            case PRIVILEGE_WITHDRAWN -> CRLReason.privilegeWithdrawn;
        };
    }
}
