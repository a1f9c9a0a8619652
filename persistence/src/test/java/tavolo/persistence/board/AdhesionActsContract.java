package tavolo.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.schema.Tables.ISSUED_CERTIFICATE;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Stage;
import tavolo.domain.contract.GivenTable;
import tavolo.domain.contract.Stores;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.EvidencePaper;
import tavolo.domain.evidence.Evidences;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;
import tavolo.domain.proof.ProofKind;
import tavolo.domain.signing.Adhesion;
import tavolo.domain.signing.CatchUpCertificates;
import tavolo.domain.signing.IssuedCertificate;
import tavolo.domain.signing.IssuedCertificates;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Revocation;
import tavolo.domain.signing.RevocationReason;
import tavolo.domain.signing.Revocations;
import tavolo.domain.signing.Stamp;
import tavolo.domain.verify.KnownAdhesion;
import tavolo.domain.verify.KnownPapers;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.seal.Ceremony;

/// What is known, published and taken away of an act of adhesion.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class AdhesionActsContract {

    private static final Instant AT = Instant.parse("2020-06-10T09:00:00.123456Z");

    private Stores stores;
    private Agreement agreement;
    private PaperDocument paper;
    private Adhesion act;

    abstract DatabaseUnderTest database();

    @BeforeEach
    void adhere_to_the_company_agreement(@TempDir Path keys) throws CertificateEncodingException {
        stores = new DatabaseStores(database());
        GivenTable table = new GivenTable(stores);
        agreement =
                in(() -> {
                    AgreementOpening opening =
                            table.opening(
                                    stores.agreements().nextNumber(2020), new Stage.Signing(1));
                    stores.agreements().open(opening);
                    return opening.agreement();
                });
        paper = paperOf(agreement.instrument(InstrumentKind.COMPANY_AGREEMENT).orElseThrow());
        OrganisationId union = agreement.unions().iterator().next();
        PersonId person = stores.givenPerson(union);
        X509Certificate certificate = new Ceremony(keys).trust().anchors().getFirst();
        act =
                new Adhesion(
                        UUID.randomUUID(),
                        paper.id(),
                        person,
                        union,
                        stores.givenMandate(person),
                        Capacity.UNION_OFFICER,
                        LocalDate.of(2020, 6, 10),
                        blob(),
                        blob(),
                        blob(),
                        Bytes.of(certificate.getEncoded()),
                        ProofKind.PASSKEY,
                        new Stamp(AT, "Autorità di prova", true));
        in(() -> stores.adhesions().keep(act));
    }

    @Test
    void it_is_known_by_its_signed_file_and_by_no_other() {
        KnownAdhesion known = known(act.signed()).orElseThrow();

        assertThat(known.agreement()).isEqualTo(agreement.number());
        assertThat(known.kind()).isEqualTo(InstrumentKind.COMPANY_AGREEMENT);
        assertThat(known.edition()).isEqualTo(1);
        assertThat(known.organisation()).isNotBlank();
        assertThat(known.person()).contains("Tavolo");
        assertThat(known.effectiveOn()).isEqualTo(act.effectiveOn());
        assertThat(known.text()).isEqualTo(paper.textDigest());
        assertThat(known.paper()).isEqualTo(paper.paperDigest());
        assertThat(known.stamp()).isEqualTo(act.stamp());
        assertThat(known.revokedFrom()).isEmpty();
        assertThat(known.stands()).isTrue();
        assertThat(known(act.sealed())).isEmpty();
        assertThat(known(act.text())).isEmpty();
    }

    @Test
    void its_certificate_is_listed_and_is_the_last_of_the_person() {
        IssuedCertificate issued = issued().orElseThrow();

        assertThat(issued.slot()).isEmpty();
        assertThat(issued.document()).isEqualTo(paper.id());
        assertThat(issued.instrument()).isEqualTo(InstrumentKind.COMPANY_AGREEMENT);
        assertThat(issued.holder().person()).isEqualTo(act.person());
        assertThat(issued.provenAt()).contains(AT);
        assertThat(issued.signedAt()).isEqualTo(AT);
        assertThat(in(() -> certificates().lastOf(act.person()))).contains(issued);
        assertThat(
                        in(() ->
                                certificates()
                                        .find(
                                                new IssuedCertificates.Wanted(
                                                        issued.number(),
                                                        Optional.empty(),
                                                        AT,
                                                        Optional.empty()),
                                                5)))
                .containsExactly(issued);
    }

    @Test
    void it_falls_when_its_certificate_is_revoked_from_before_its_time() {
        Instant from = AT.truncatedTo(ChronoUnit.SECONDS);
        revoke(from);

        KnownAdhesion known = known(act.signed()).orElseThrow();
        assertThat(known.revokedFrom()).contains(from);
        assertThat(known.stands()).isFalse();
        assertThat(issued().orElseThrow().revocation()).isPresent();
    }

    @Test
    void it_stands_when_its_certificate_is_revoked_later() {
        revoke(AT.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));

        assertThat(known(act.signed()).orElseThrow().stands()).isTrue();
    }

    @Test
    void the_certificates_of_earlier_acts_are_stored_afterwards() {
        database()
                .sql()
                .deleteFrom(ISSUED_CERTIFICATE)
                .where(ISSUED_CERTIFICATE.ADHESION_ID.eq(act.id()))
                .execute();
        assertThat(issued()).isEmpty();

        new CatchUpCertificates(database().transactions(), certificates()).all();

        assertThat(issued()).isPresent();
    }

    @Test
    void its_files_go_to_those_who_sign_the_instrument_and_to_nobody_else() {
        for (PartySide side : List.of(PartySide.PROVIDER, PartySide.UNION)) {
            assertThat(enclosed(side))
                    .extracting(EvidencePaper.Enclosed::sha)
                    .containsExactly(act.signed(), act.text());
            assertThat(enclosed(side))
                    .extracting(EvidencePaper.Enclosed::name)
                    .containsExactly(
                            "adesione-" + act.id() + ".pdf", "adesione-" + act.id() + ".json");
        }
        assertThat(enclosed(PartySide.CLIENT)).isEmpty();
    }

    private List<EvidencePaper.Enclosed> enclosed(PartySide side) {
        Visibility eyes = new Visibility(organisation(side), Optional.of(side));
        return in(() -> database().the(Evidences.class).find(agreement.id(), eyes))
                .orElseThrow()
                .papers()
                .stream()
                .flatMap(each -> each.enclosed().stream())
                .filter(each -> each.kind().equals("ADHESION"))
                .toList();
    }

    private OrganisationId organisation(PartySide side) {
        return switch (side) {
            case PROVIDER -> agreement.provider();
            case CLIENT -> agreement.client();
            case UNION -> act.organisation();
        };
    }

    private PaperDocument paperOf(Instrument instrument) {
        Sha256 sealed = blob();
        PaperDocument made =
                new PaperDocument(
                        UUID.randomUUID(),
                        agreement.id(),
                        instrument.id(),
                        1,
                        blob(),
                        sealed,
                        sealed,
                        2);
        Sha256 rendered = blob();
        return in(() -> {
            stores.papers().create(made, rendered, sealed, AT);
            return made;
        });
    }

    private void revoke(Instant from) {
        BigInteger serial = issued().orElseThrow().serial();
        in(() ->
                database()
                        .the(Revocations.class)
                        .add(
                                new Revocation(
                                        act.certificate().digest(),
                                        serial,
                                        from,
                                        act.person(),
                                        RevocationReason.KEY_COMPROMISE,
                                        "")));
    }

    private Optional<IssuedCertificate> issued() {
        return in(() -> certificates().find(act.certificate().digest()));
    }

    private IssuedCertificates certificates() {
        return database().the(IssuedCertificates.class);
    }

    private Optional<KnownAdhesion> known(Sha256 file) {
        return in(() -> database().the(KnownPapers.class).adhesion(file));
    }

    private Sha256 blob() {
        byte[] content = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        return in(() -> stores.papers().keep(content, "application/pdf"));
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
