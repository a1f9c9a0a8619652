package tavolo.persistence.seal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.IssuedKey;
import tavolo.domain.signing.KeyHandle;
import tavolo.domain.signing.KeyHolder;
import tavolo.domain.signing.Signer;
import tavolo.domain.signing.SigningOutcome;

/// Keeps people's keys in the memory of this node. A key is taken out by its first use, so two
/// requests with the same handle never both sign.
final class MemoryKeyHolder implements KeyHolder {

    private final PortalKeys portal;
    private final InstantSource clock;
    private final Certifier certifier;
    private final ConcurrentMap<KeyHandle, HeldKey> held = new ConcurrentHashMap<>();

    MemoryKeyHolder(PortalKeys portal, Certifier certifier, InstantSource clock) {
        this.portal = portal;
        this.certifier = certifier;
        this.clock = clock;
    }

    @Override
    public IssuedKey issue(Signer signer, Instant at) {
        dropExpired();
        KeyPair key = certifier.newKey();
        X509Certificate certificate =
                certifier.person(portal.issuer(), signer, key.getPublic(), at);
        KeyHandle handle = new KeyHandle(UUID.randomUUID());
        Instant expires = certificate.getNotAfter().toInstant();
        held.put(handle, new HeldKey(key.getPrivate(), expires));
        return new IssuedKey(handle, portal.chain(certificate), expires);
    }

    @Override
    public SigningOutcome sign(KeyHandle handle, byte[] dtbs) {
        HeldKey key = held.remove(handle);
        if (key == null || key.expires().isBefore(clock.instant())) {
            return new SigningOutcome.KeyLost(handle);
        }
        return new SigningOutcome.Signed(Bytes.of(signature(key.key(), dtbs)));
    }

    @Override
    public void forget(KeyHandle handle) {
        held.remove(handle);
    }

    static byte[] signature(PrivateKey key, byte[] dtbs) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(dtbs);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new KeysUnavailable("a key cannot sign", broken);
        }
    }

    private void dropExpired() {
        Instant now = clock.instant();
        held.values().removeIf(key -> key.expires().isBefore(now));
    }

    private record HeldKey(PrivateKey key, Instant expires) {}
}
