package tavolo.persistence.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Revocation;

/// Answers OCSP requests in the name of the authority that issues. Of certificates of other
/// authorities it knows nothing; each of its own is good until it is revoked. An answer is given
/// again for some minutes to whoever asks the same; one that repeats the nonce of the request is
/// signed anew while not too many are, and else the usual one is given without it, as the norm
/// permits. Source: RFC 6960, sections 4.4.1 and 2.3.
final class OcspResponder {

    private static final Duration HOLDS = Duration.ofMinutes(10);
    private static final int MOST_QUESTIONS = 20;

    private final Certifier.Issuer issuer;
    private final KeptAnswers answers = new KeptAnswers();

    OcspResponder(Certifier.Issuer issuer) {
        this.issuer = issuer;
    }

    byte[] answer(byte[] request, List<Revocation> revoked, Instant now) {
        try {
            return answer(new OCSPReq(request), revoked, now);
        } catch (IOException | OCSPException | OperatorCreationException | RuntimeException no) {
            return refusal(OCSPRespBuilder.MALFORMED_REQUEST);
        }
    }

    private byte[] answer(OCSPReq request, List<Revocation> revoked, Instant now)
            throws OCSPException, OperatorCreationException, IOException {
        Req[] questions = request.getRequestList();
        if (questions.length > MOST_QUESTIONS) {
            return refusal(OCSPRespBuilder.MALFORMED_REQUEST);
        }
        Extension nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        Bytes question = question(questions);
        Optional<Bytes> before = answers.find(question, revoked, now);
        if (before.isPresent() && nonce == null) {
            return before.get().toArray();
        }
        if (!answers.maySign(now)) {
            return before.map(Bytes::toArray).orElseGet(() -> refusal(OCSPRespBuilder.TRY_LATER));
        }
        byte[] fresh = signed(questions, nonce, revoked, now);
        if (nonce == null) {
            answers.keep(question, Bytes.of(fresh), revoked, now.plus(HOLDS));
        }
        return fresh;
    }

    /// What is asked, whoever asks.
    private static Bytes question(Req[] questions) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Req each : questions) {
            all.write(each.getCertID().toASN1Primitive().getEncoded());
        }
        return Bytes.of(all.toByteArray());
    }

    private byte[] signed(
            Req[] questions, @Nullable Extension nonce, List<Revocation> revoked, Instant now)
            throws OCSPException, OperatorCreationException, IOException {
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
        BasicOCSPRespBuilder builder =
                new JcaBasicOCSPRespBuilder(
                        issuer.certificate().getPublicKey(), digests.get(RespID.HASH_SHA1));
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

    private static byte[] refusal(int why) {
        try {
            return new OCSPRespBuilder().build(why, null).getEncoded();
        } catch (OCSPException | IOException impossible) {
            throw new IllegalStateException("an empty answer has bytes", impossible);
        }
    }
}
