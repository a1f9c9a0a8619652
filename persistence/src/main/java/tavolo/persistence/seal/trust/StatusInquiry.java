package tavolo.persistence.seal.trust;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.enumerations.ExtendedKeyUsage;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.extension.ExtendedKeyUsages;
import eu.europa.esig.dss.service.SecureRandomNonceSource;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.document.Bytes;

/// Asks authorities outside whether certificates of theirs were revoked: by OCSP at the address
/// that the certificate names, and where nobody answers there by the list that it names. Only hosts
/// that are configured are ever asked, whatever a certificate names. Source: RFC 6960; RFC 5280,
/// sections 4.2.1.13 and 4.2.2.1.
public final class StatusInquiry {

    private static final Logger LOG = LoggerFactory.getLogger(StatusInquiry.class);

    private static final Duration ANSWER = Duration.ofSeconds(5);

    /// How many certificates of one chain are asked about.
    private static final int MOST_ASKED = 4;

    private final AllowedLoader loader;
    private final OnlineOCSPSource ocsp;
    private final OnlineCRLSource lists;

    private StatusInquiry(AllowedLoader loader) {
        this.loader = loader;
        this.ocsp = new OnlineOCSPSource(loader);
        this.ocsp.setNonceSource(new SecureRandomNonceSource());
        this.ocsp.setAlertOnInvalidUpdateTime(new ExceptionOnStatusAlert());
        this.lists = new OnlineCRLSource(loader);
    }

    /// Asks `hosts`. People wait for these answers, so nobody is waited for long.
    ///
    /// @param hosts names in lower case
    public static StatusInquiry at(Set<String> hosts) {
        return new StatusInquiry(new AllowedLoader(hosts, AllowedLoader.MOST_BYTES, ANSWER));
    }

    /// Asks nobody.
    public static StatusInquiry nowhere() {
        return at(Set.of());
    }

    /// What is said of every certificate of a chain but the last, which is trusted as it is.
    ///
    /// @param chain in DER, each issued by the next
    public StatusAnswers about(List<Bytes> chain) {
        List<Bytes> answers = new ArrayList<>();
        List<Bytes> revoked = new ArrayList<>();
        for (int index = 0; index < Math.min(chain.size() - 1, MOST_ASKED); index++) {
            CertificateToken asked = DSSUtils.loadCertificate(chain.get(index).toArray());
            CertificateToken issuer = DSSUtils.loadCertificate(chain.get(index + 1).toArray());
            Optional<OCSPToken> answer = answer(asked, issuer);
            answer.ifPresent(token -> answers.add(Bytes.of(token.getEncoded())));
            if (answer.isEmpty()) {
                list(asked, issuer).ifPresent(token -> revoked.add(Bytes.of(token.getEncoded())));
            }
        }
        return new StatusAnswers(answers, revoked);
    }

    /// The answer of the responder that `asked` names, signed by `issuer` or by whom it charged;
    /// empty if there is none.
    public Optional<OCSPToken> answer(CertificateToken asked, CertificateToken issuer) {
        return isAnyAllowed(CertificateExtensionsUtils.getOCSPAccessUrls(asked))
                ? said(
                        "answer",
                        () -> {
                            OCSPToken token = ocsp.getRevocationToken(asked, issuer);
                            return token != null && isCharged(token, issuer) ? token : null;
                        })
                : Optional.empty();
    }

    /// The list of revoked certificates that `asked` names; empty if there is none.
    public Optional<CRLToken> list(CertificateToken asked, CertificateToken issuer) {
        return isAnyAllowed(CertificateExtensionsUtils.getCRLAccessUrls(asked))
                ? said("list", () -> lists.getRevocationToken(asked, issuer))
                : Optional.empty();
    }

    private boolean isAnyAllowed(List<String> places) {
        return places.stream().anyMatch(loader::isAllowed);
    }

    /// Whether the answer is signed by `issuer`, or by a certificate that it issued to sign
    /// answers. Source: RFC 6960, section 4.2.2.2.
    private static boolean isCharged(OCSPToken answer, CertificateToken issuer) {
        CertificateToken signer = answer.getIssuerCertificateToken();
        boolean charged =
                answer.isSignatureIntact()
                        && signer != null
                        && (signer.equals(issuer)
                                || (signer.isSignedBy(issuer) && mayAnswer(signer)));
        if (!charged) {
            LOG.warn("An answer about a certificate is not signed by its authority");
        }
        return charged;
    }

    private static boolean mayAnswer(CertificateToken signer) {
        ExtendedKeyUsages uses = CertificateExtensionsUtils.getExtendedKeyUsage(signer);
        return uses != null
                && uses.getOids() != null
                && uses.getOids().contains(ExtendedKeyUsage.OCSP_SIGNING.getOid());
    }

    /// The libraries throw whatever an answer makes them throw; then nobody said anything.
    private static <T> Optional<T> said(String what, Supplier<@Nullable T> ask) {
        try {
            return Optional.ofNullable(ask.get());
        } catch (RuntimeException silent) {
            // The message holds what the certificate names, which its maker chose.
            LOG.warn("No {} about a certificate came: {}", what, silent.getClass().getName());
            return Optional.empty();
        }
    }
}
