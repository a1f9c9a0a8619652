package tavolo.persistence.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;
import tavolo.domain.signing.Revocation;

/// Answers OCSP requests in the name of the authority that issues. Of certificates of other
/// authorities it knows nothing; each of its own is good until it is revoked. Source: RFC 6960.
final class OcspResponder {

    private static final Duration HOLDS = Duration.ofMinutes(10);
    private static final int MOST_QUESTIONS = 20;

    private final Certifier.Issuer issuer;

    OcspResponder(Certifier.Issuer issuer) {
        this.issuer = issuer;
    }

    byte[] answer(byte[] request, List<Revocation> revoked, Instant now) {
        try {
            return signed(new OCSPReq(request), revoked, now);
        } catch (IOException | OCSPException | OperatorCreationException | RuntimeException no) {
            return refusal();
        }
    }

    private byte[] signed(OCSPReq request, List<Revocation> revoked, Instant now)
            throws OCSPException, OperatorCreationException, IOException {
        Req[] questions = request.getRequestList();
        if (questions.length > MOST_QUESTIONS) {
            return refusal();
        }
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
        BasicOCSPRespBuilder builder =
                new JcaBasicOCSPRespBuilder(
                        issuer.certificate().getPublicKey(), digests.get(RespID.HASH_SHA1));
        Extension nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce != null) {
            builder.setResponseExtensions(new Extensions(nonce));
        }
        Map<BigInteger, Revocation> bySerial =
                revoked.stream().collect(Collectors.toMap(Revocation::serial, Function.identity()));
        X509CertificateHolder holder = holder();
        for (Req question : questions) {
            CertificateID about = question.getCertID();
            builder.addResponse(
                    about,
                    about.matchesIssuer(holder, digests)
                            ? status(bySerial.get(about.getSerialNumber()))
                            : new UnknownStatus(),
                    Date.from(now),
                    Date.from(now.plus(HOLDS)));
        }
        return new OCSPRespBuilder()
                .build(
                        OCSPRespBuilder.SUCCESSFUL,
                        builder.build(
                                new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.key()),
                                new X509CertificateHolder[] {holder},
                                Date.from(now)))
                .getEncoded();
    }

    private static CertificateStatus status(@Nullable Revocation known) {
        return known == null
                ? CertificateStatus.GOOD
                : new RevokedStatus(Date.from(known.at()), RevocationCode.of(known.reason()));
    }

    private X509CertificateHolder holder() {
        try {
            return new JcaX509CertificateHolder(issuer.certificate());
        } catch (java.security.cert.CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate in use has bytes", impossible);
        }
    }

    private static byte[] refusal() {
        try {
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.MALFORMED_REQUEST, null)
                    .getEncoded();
        } catch (OCSPException | IOException impossible) {
            throw new IllegalStateException("an empty answer has bytes", impossible);
        }
    }
}
