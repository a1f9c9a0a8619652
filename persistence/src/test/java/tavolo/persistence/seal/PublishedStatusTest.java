package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.cert.CRLReason;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeRevocations;
import tavolo.domain.fake.FakeTransactions;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.Revocation;
import tavolo.domain.signing.RevocationReason;

/// What the portal publishes of its people's certificates, as others read it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedStatusTest {

    private static final BigInteger SERIAL = new BigInteger("123456789012345678901234567890");

    @TempDir Path folder;

    private final FakeTransactions transactions = new FakeTransactions();
    private final FakeRevocations revocations = new FakeRevocations(transactions);
    private Instant now = Ceremony.AT;
    private PortalKeys keys;
    private PublishedStatus here;
    private PublishedStatus elsewhere;

    @BeforeEach
    void open() {
        keys = new Ceremony(folder).keys;
        here = new PublishedStatus(keys, transactions, revocations, () -> now);
        elsewhere = new PublishedStatus(keys, transactions, revocations, () -> now);
    }

    @Test
    void what_is_revoked_is_published_at_once_here_and_within_seconds_elsewhere() throws Exception {
        assertThat(asked(here)).isNull();
        assertThat(asked(elsewhere)).isNull();
        assertThat(entry(here)).isNull();

        revoke();
        here.changed();

        assertThat(asked(here)).isInstanceOf(RevokedStatus.class);
        assertThat(entry(here)).isNotNull();
        now = now.plus(Duration.ofSeconds(5));
        assertThat(asked(elsewhere)).isInstanceOf(RevokedStatus.class);
        assertThat(entry(elsewhere)).isNotNull();
    }

    @Test
    void list_and_answer_tell_the_moment_and_the_reason() throws Exception {
        revoke();
        here.changed();

        RevokedStatus status = (RevokedStatus) Objects.requireNonNull(asked(here));
        assertThat(status.getRevocationTime()).isEqualTo(Date.from(Ceremony.AT));
        assertThat(status.getRevocationReason())
                .isEqualTo(org.bouncycastle.asn1.x509.CRLReason.keyCompromise);
        X509CRLEntry entry = Objects.requireNonNull(entry(here));
        assertThat(entry.getRevocationDate()).isEqualTo(Date.from(Ceremony.AT));
        assertThat(entry.getRevocationReason()).isEqualTo(CRLReason.KEY_COMPROMISE);
    }

    @Test
    void who_judges_for_the_portal_knows_at_once_on_every_node() throws Exception {
        var trust = elsewhere.trust(java.util.List.of());
        assertThat(trust.lists().get()).isNotEmpty();

        revoke();

        X509CRL list = crl(trust.lists().get().getFirst().toArray());
        assertThat(list.getRevokedCertificate(SERIAL)).isNotNull();
    }

    @Test
    void of_certificates_of_others_nothing_is_known() throws Exception {
        X509Certificate other = new Ceremony(folder.resolve("altra")).keys.issuing().certificate();

        assertThat(asked(here, other)).isInstanceOf(UnknownStatus.class);
    }

    private void revoke() {
        transactions.inOne(() ->
                revocations.add(
                        new Revocation(
                                Sha256.digestOf("certificate"),
                                SERIAL,
                                Ceremony.AT,
                                new PersonId(new UUID(0, 1)),
                                RevocationReason.KEY_COMPROMISE,
                                "")));
    }

    private @Nullable X509CRLEntry entry(PublishedStatus status) throws Exception {
        return crl(status.list().toArray()).getRevokedCertificate(SERIAL);
    }

    private X509CRL crl(byte[] bytes) throws Exception {
        X509CRL list =
                (X509CRL)
                        CertificateFactory.getInstance("X.509")
                                .generateCRL(new ByteArrayInputStream(bytes));
        list.verify(keys.issuing().certificate().getPublicKey());
        return list;
    }

    private @Nullable CertificateStatus asked(PublishedStatus status) throws Exception {
        return asked(status, keys.issuing().certificate());
    }

    /// The answer, whose signature is checked; null means good.
    private @Nullable CertificateStatus asked(PublishedStatus status, X509Certificate issuer)
            throws Exception {
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
        CertificateID question =
                new CertificateID(
                        digests.get(CertificateID.HASH_SHA1),
                        new JcaX509CertificateHolder(issuer),
                        SERIAL);
        byte[] request = new OCSPReqBuilder().addRequest(question).build().getEncoded();
        BasicOCSPResp answer =
                (BasicOCSPResp) new OCSPResp(status.answer(request).toArray()).getResponseObject();
        assertThat(
                        answer.isSignatureValid(
                                new JcaContentVerifierProviderBuilder()
                                        .build(keys.issuing().certificate())))
                .isTrue();
        return answer.getResponses()[0].getCertStatus();
    }
}
