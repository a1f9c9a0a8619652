package tavolo.persistence.seal;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Authority;

/// Tells the administrator about the portal's own certificate authority.
final class PortalAuthority implements Authority {

    private final PortalKeys keys;

    PortalAuthority(PortalKeys keys) {
        this.keys = keys;
    }

    @Override
    public Facts facts() {
        X509Certificate issuing = keys.issuing().certificate();
        Bytes root = PortalKeys.encoded(keys.root());
        return new Facts(
                keys.root().getSubjectX500Principal().getName(),
                root.digest(),
                keys.root().getNotAfter().toInstant(),
                keys.custody().place(),
                keys.custody().token(),
                keys.custody().hasGivenSecret(),
                root,
                issuing.getSubjectX500Principal().getName(),
                issuing.getNotAfter().toInstant(),
                keys.custody().rootIsOffline(),
                rootListUntil(),
                keys.formerRoots().stream()
                        .map(former -> PortalKeys.encoded(former).digest())
                        .toList());
    }

    private Instant rootListUntil() {
        try {
            return RevocationList.endOf(keys.rootCrl().toArray());
        } catch (GeneralSecurityException broken) {
            throw new KeysUnavailable("the list of the root cannot be read", broken);
        }
    }
}
