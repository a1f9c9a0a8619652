package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.Revocation;
import tavolo.domain.signing.RevocationReason;

/// How often strangers can make the authority sign. Two signatures are never alike, so the same
/// bytes are the same answer.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OcspResponderTest {

    private static final BigInteger SERIAL = new BigInteger("123456789012345678901234567890");

    @TempDir private Path folder;

    private final List<Revocation> revoked = new ArrayList<>();
    private Certifier.Issuer issuer;
    private OcspResponder responder;
    private Instant now = Ceremony.AT;

    @BeforeEach
    void open() {
        issuer = new Ceremony(folder).keys.issuer();
        responder = new OcspResponder(issuer);
    }

    @Test
    void the_same_question_gets_the_same_answer_until_shortly_before_its_end() throws Exception {
        byte[] first = asked(SERIAL);

        now = now.plus(Duration.ofMinutes(8)).minusSeconds(1);
        assertThat(asked(SERIAL)).isEqualTo(first);
        assertThat(asked(SERIAL.add(BigInteger.ONE))).isNotEqualTo(first);

        now = now.plusSeconds(1);
        byte[] next = asked(SERIAL);
        assertThat(next).isNotEqualTo(first);
        assertThat(answer(next).getResponses()[0].getThisUpdate().toInstant()).isEqualTo(now);
    }

    @Test
    void what_is_revoked_is_told_at_once() throws Exception {
        byte[] good = asked(SERIAL);
        byte[] other = asked(SERIAL.add(BigInteger.ONE));
        revoke();

        byte[] bad = asked(SERIAL);

        assertThat(answer(good).getResponses()[0].getCertStatus()).isNull();
        assertThat(answer(bad).getResponses()[0].getCertStatus()).isInstanceOf(RevokedStatus.class);
        assertThat(asked(SERIAL.add(BigInteger.ONE))).isNotEqualTo(other);
    }

    @Test
    void a_nonce_is_repeated_in_an_answer_of_its_own() throws Exception {
        byte[] usual = asked(SERIAL);

        byte[] own = asked(SERIAL, 7);

        assertThat(nonce(own)).isEqualTo(extension(7).getExtnValue().getOctets());
        assertThat(asked(SERIAL, 7)).isNotEqualTo(own);
        assertThat(asked(SERIAL)).isEqualTo(usual);
    }

    @Test
    void who_asks_too_often_gets_the_usual_answer_or_none_until_the_span_is_over()
            throws Exception {
        byte[] usual = asked(SERIAL);
        for (int asked = 1; asked < KeptAnswers.FRESH_IN_SPAN; asked++) {
            assertThat(responder.answer(request(SERIAL, asked), revoked, now)).isNotEqualTo(usual);
        }

        assertThat(asked(SERIAL, 9)).isEqualTo(usual);
        byte[] refused = responder.answer(request(SERIAL.add(BigInteger.TEN), 0), revoked, now);
        assertThat(new OCSPResp(refused).getStatus()).isEqualTo(OCSPRespBuilder.TRY_LATER);
        assertThat(asked(SERIAL)).isEqualTo(usual);

        now = now.plus(KeptAnswers.SPAN);
        assertThat(asked(SERIAL, 9)).isNotEqualTo(usual);
        assertThat(asked(SERIAL.add(BigInteger.TEN))).isNotEmpty();
    }

    @Test
    void what_cannot_be_read_costs_no_signature() throws Exception {
        byte[] refused = responder.answer(new byte[] {1, 2, 3}, revoked, now);

        assertThat(new OCSPResp(refused).getStatus()).isEqualTo(OCSPRespBuilder.MALFORMED_REQUEST);
    }

    private void revoke() {
        revoked.add(
                new Revocation(
                        Sha256.digestOf("certificate"),
                        SERIAL,
                        Ceremony.AT,
                        new PersonId(new UUID(0, 1)),
                        RevocationReason.KEY_COMPROMISE,
                        ""));
    }

    private byte[] asked(BigInteger serial) throws Exception {
        return asked(serial, 0);
    }

    /// @param nonce none when 0
    private byte[] asked(BigInteger serial, int nonce) throws Exception {
        byte[] answer = responder.answer(request(serial, nonce), List.copyOf(revoked), now);
        assertThat(new OCSPResp(answer).getStatus()).isEqualTo(OCSPRespBuilder.SUCCESSFUL);
        return answer;
    }

    private byte[] request(BigInteger serial, int nonce) throws Exception {
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
        OCSPReqBuilder request =
                new OCSPReqBuilder()
                        .addRequest(
                                new CertificateID(
                                        digests.get(CertificateID.HASH_SHA1),
                                        new JcaX509CertificateHolder(issuer.certificate()),
                                        serial));
        if (nonce != 0) {
            request.setRequestExtensions(new Extensions(extension(nonce)));
        }
        return request.build().getEncoded();
    }

    private static Extension extension(int nonce) throws java.io.IOException {
        byte[] value = BigInteger.valueOf(nonce).toByteArray();
        return new Extension(
                OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
                false,
                new DEROctetString(value).getEncoded());
    }

    private static byte[] nonce(byte[] response) throws Exception {
        return answer(response)
                .getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce)
                .getExtnValue()
                .getOctets();
    }

    private static BasicOCSPResp answer(byte[] response) throws Exception {
        return (BasicOCSPResp) new OCSPResp(response).getResponseObject();
    }
}
