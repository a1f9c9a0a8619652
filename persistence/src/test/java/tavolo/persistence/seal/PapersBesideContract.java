package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.Stage;
import tavolo.domain.board.Boards;
import tavolo.domain.board.PaperLine;
import tavolo.domain.contract.GivenTable;
import tavolo.domain.contract.Stores;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.EvidencePaper;
import tavolo.domain.evidence.Evidences;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.domain.signing.GivenSignature;
import tavolo.domain.signing.Lease;
import tavolo.domain.signing.Leases;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.SampleStandings;
import tavolo.domain.signing.SignatureMeans;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.seal.ForeignAuthority.Holder;

/// Two parties sign the same file apart, each in an envelope of its own, while a third has it away.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class PapersBesideContract {

    private static final Instant AT = Instant.parse("2026-09-01T08:00:00.25Z");
    private static final ForeignAuthority AUTHORITY =
            ForeignAuthority.named("Prestatore di prova CA", AT);

    private Stores stores;
    private Papers papers;
    private GivenTable table;
    private Agreement agreement;
    private Instrument addendum;
    private PaperDocument paper;

    abstract Stores stores();

    abstract DatabaseUnderTest database();

    @BeforeEach
    void sign_apart() {
        stores = stores();
        papers = stores.papers();
        table = new GivenTable(stores);
        AgreementOpening opening =
                in(() -> {
                    AgreementOpening signing =
                            table.opening(
                                    stores.agreements().nextNumber(2020), new Stage.Signing(1));
                    stores.agreements().open(signing);
                    return signing;
                });
        agreement = opening.agreement();
        addendum = agreement.instruments().getFirst();
        byte[] content = ("sigillata " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        Sha256 sealed = keep(content);
        paper =
                new PaperDocument(
                        UUID.randomUUID(),
                        agreement.id(),
                        addendum.id(),
                        1,
                        keep(new byte[] {1}),
                        sealed,
                        sealed,
                        2);
        in(() -> {
            papers.create(paper, keep(new byte[] {2}), sealed, AT);
            return paper;
        });
        envelope(content, PROVIDER, AT);
        envelope(content, CLIENT, AT.plusSeconds(60));
    }

    @Test
    void the_page_tells_every_envelope_with_its_signer_and_whether_it_was_judged() {
        in(() -> {
            papers.judged(signatory(PROVIDER).id(), 0, "VALID", "", AT.plusSeconds(5));
            return paper;
        });

        PaperLine line = line();

        assertThat(line.envelopes())
                .extracting(PaperLine.Envelope::verdict, PaperLine.Envelope::judgedAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "UNASKED", Optional.of(AT.plusSeconds(5))),
                        org.assertj.core.groups.Tuple.tuple("PENDING", Optional.empty()));
        in(() -> papers.standing(signatory(PROVIDER).id(), SampleStandings.good(AT)));
        assertThat(line().envelopes().getFirst().verdict()).isEqualTo("VALID");
        assertThat(line.envelopes()).allMatch(each -> each.revision() == 2);
        assertThat(line.envelopes()).noneMatch(each -> each.signer().isBlank());
        assertThat(line.signedApart()).containsExactly(paper.head());
    }

    @Test
    void the_page_tells_who_has_the_paper_and_until_when() {
        assertThat(line().away()).isEmpty();

        Instant until = AT.plusSeconds(1800);
        in(() -> {
            database()
                    .the(Leases.class)
                    .take(new Lease(paper.id(), signatory(CLIENT).id(), AT, until));
            return paper;
        });

        assertThat(line().away()).map(PaperLine.Away::until).contains(until);
        assertThat(line().away()).map(PaperLine.Away::signer).isNotEqualTo(Optional.of(""));
    }

    @Test
    void a_side_that_does_not_sign_the_paper_sees_nothing_of_it() {
        assertThat(lines(table.eyes(UNION))).isEmpty();
    }

    @Test
    void the_evidence_knows_which_envelopes_belong_together() throws CMSException {
        EvidencePaper found =
                in(() -> database().the(Evidences.class).find(agreement.id(), table.eyes(PROVIDER)))
                        .orElseThrow()
                        .papers()
                        .getFirst();
        List<Bytes> envelopes =
                found.enclosed().stream()
                        .map(each ->
                                Bytes.of(
                                        in(() ->
                                                database().the(Evidences.class).bytes(each.sha()))))
                        .toList();

        Bytes merged = MergedEnvelope.of(envelopes).orElseThrow();

        assertThat(new CMSSignedData(merged.toArray()).getSignerInfos().size()).isEqualTo(2);
    }

    private void envelope(byte[] content, PartySide side, Instant at) {
        ForeignAuthority.Device device =
                AUTHORITY.device(new Holder("Persona", side.name(), ""), AT);
        byte[] envelope = device.enveloped(content, at, false);
        in(() -> {
            papers.sign(
                    new GivenSignature(
                            signatory(side).id(),
                            paper.id(),
                            paper.head(),
                            paper.head(),
                            PortalKeys.encoded(device.certificate()),
                            at,
                            SignatureMeans.P7M,
                            Optional.of(papers.keep(envelope, "application/pkcs7-mime"))));
            return paper;
        });
    }

    private PaperLine line() {
        return lines(table.eyes(PROVIDER)).getFirst();
    }

    private List<PaperLine> lines(Visibility eyes) {
        return in(() -> database().the(Boards.class).papers(agreement.id(), eyes));
    }

    private Signatory signatory(PartySide side) {
        return addendum.signatories().stream()
                .filter(signatory -> signatory.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private Sha256 keep(byte[] content) {
        return in(() -> papers.keep(content, "application/pdf"));
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
