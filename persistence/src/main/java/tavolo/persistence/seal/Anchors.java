package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tavolo.persistence.seal.trust.TrustBundle;

/// Who is trusted: the portal's own root, and authorities outside. There is no source of anything
/// that is not given here, hence no network.
final class Anchors {

    private final String root;
    private final Map<String, Instant> outside = new HashMap<>();
    private final CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);

    Anchors(X509Certificate root, TrustBundle bundle) {
        CertificateToken own = new CertificateToken(root);
        this.root = own.getDSSIdAsString();
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(own);
        for (TrustBundle.Anchor anchor : bundle.anchors()) {
            CertificateToken token = DSSUtils.loadCertificate(anchor.certificate().toArray());
            trusted.addCertificate(token);
            outside.merge(
                    token.getDSSIdAsString(),
                    anchor.goodUntil().orElse(Instant.MAX),
                    (one, other) -> one.isAfter(other) ? one : other);
        }
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        if (!bundle.revocationLists().isEmpty()) {
            verifier.setCrlSource(
                    new ExternalResourcesCRLSource(
                            bundle.revocationLists().stream()
                                    .map(list -> new ByteArrayInputStream(list.toArray()))
                                    .toArray(InputStream[]::new)));
        }
    }

    CommonCertificateVerifier verifier() {
        return verifier;
    }

    /// Whether the certificate of `signature` was issued by the portal's own authority.
    boolean isPortal(SignatureWrapper signature) {
        return chain(signature).stream().anyMatch(each -> each.getId().equals(root));
    }

    /// Whether every list that names an authority of `signature` has ended before `now`.
    boolean isOutdated(SignatureWrapper signature, Instant now) {
        List<Instant> ends =
                chain(signature).stream()
                        .map(each -> outside.get(each.getId()))
                        .filter(java.util.Objects::nonNull)
                        .toList();
        return !ends.isEmpty() && ends.stream().allMatch(end -> end.isBefore(now));
    }

    private static List<CertificateWrapper> chain(SignatureWrapper signature) {
        return signature.getCertificateChain();
    }
}
