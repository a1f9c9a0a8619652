package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.diagnostic.TokenProxy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.ExternalResourcesOCSPSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tavolo.domain.document.Bytes;
import tavolo.persistence.seal.trust.StatusAnswers;
import tavolo.persistence.seal.trust.TrustBundle;

/// Who is trusted: the portal's own root, and authorities outside. There is no source of anything
/// that is not given here, hence no network.
final class Anchors {

    private final Set<String> roots = new HashSet<>();
    private final Set<String> timeRoots = new HashSet<>();
    private final Map<String, Instant> outside = new HashMap<>();
    private final Map<String, List<TrustBundle.Period>> granted = new HashMap<>();
    private final CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    private final PortalTrust portal;
    private final List<Bytes> outsideLists;
    private final Supplier<StatusAnswers> answers;

    /// @param answers what authorities outside said just now
    Anchors(PortalTrust portal, TrustBundle bundle, Supplier<StatusAnswers> answers) {
        this.portal = portal;
        this.answers = answers;
        this.outsideLists = bundle.revocationLists();
        for (X509Certificate root : portal.anchors()) {
            CertificateToken own = new CertificateToken(root);
            roots.add(own.getDSSIdAsString());
            trusted.addCertificate(own);
        }
        timeRoots.addAll(roots);
        for (X509Certificate time : portal.timeAnchors()) {
            CertificateToken token = new CertificateToken(time);
            timeRoots.add(token.getDSSIdAsString());
            trusted.addCertificate(token);
        }
        for (TrustBundle.Anchor anchor : bundle.anchors()) {
            CertificateToken token = DSSUtils.loadCertificate(anchor.certificate().toArray());
            trusted.addCertificate(token);
            outside.merge(
                    token.getDSSIdAsString(),
                    anchor.goodUntil().orElse(Instant.MAX),
                    (one, other) -> one.isAfter(other) ? one : other);
            granted.merge(token.getDSSIdAsString(), anchor.granted(), Anchors::either);
        }
    }

    /// A verifier that knows what is revoked at this moment.
    CommonCertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setCrlSource(lists());
        verifier.setOcspSource(
                new ExternalResourcesOCSPSource(streams(answers.get().ocsp().stream())));
        return verifier;
    }

    /// The lists of revoked certificates that are at hand.
    RevocationSource<CRL> lists() {
        return new ExternalResourcesCRLSource(
                streams(
                        Stream.of(portal.lists().get(), outsideLists, answers.get().lists())
                                .flatMap(List::stream)));
    }

    private static InputStream[] streams(Stream<Bytes> all) {
        return all.map(each -> new ByteArrayInputStream(each.toArray()))
                .toArray(InputStream[]::new);
    }

    /// Whether the certificate of `signature` was issued by the portal's own authority.
    boolean isPortal(SignatureWrapper signature) {
        return chain(signature).stream().anyMatch(each -> roots.contains(each.getId()));
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

    /// The periods of either; empty, which means always, when one of them is.
    private static List<TrustBundle.Period> either(
            List<TrustBundle.Period> one, List<TrustBundle.Period> other) {
        return one.isEmpty() || other.isEmpty()
                ? List.of()
                : Stream.concat(one.stream(), other.stream()).toList();
    }

    /// Whether the authority of `time` was withdrawn, or not yet granted, when it gave that time:
    /// then it proves nothing. One that is trusted here by hand was never.
    boolean isWithdrawn(TimestampWrapper time) {
        return chain(time).stream().noneMatch(each -> timeRoots.contains(each.getId()))
                && isWithdrawn(time, time.getProductionTime().toInstant());
    }

    /// Whether every authority of `signed` that a list names was withdrawn at `moment`, or not yet
    /// granted.
    boolean isWithdrawn(TokenProxy signed, Instant moment) {
        List<List<TrustBundle.Period>> named =
                chain(signed).stream()
                        .map(each -> granted.get(each.getId()))
                        .filter(java.util.Objects::nonNull)
                        .toList();
        return !named.isEmpty()
                && named.stream()
                        .allMatch(periods ->
                                !periods.isEmpty()
                                        && periods.stream()
                                                .noneMatch(period -> period.holds(moment)));
    }

    private static List<CertificateWrapper> chain(TokenProxy signed) {
        return signed.getCertificateChain();
    }
}
