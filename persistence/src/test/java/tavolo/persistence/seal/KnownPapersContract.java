package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.Stage;
import tavolo.domain.contract.GivenTable;
import tavolo.domain.contract.Stores;
import tavolo.domain.document.CheckLink;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.GivenSignature;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SampleStandings;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.Stamp;
import tavolo.domain.verify.KnownPaper;
import tavolo.domain.verify.KnownPapers;
import tavolo.domain.verify.KnownSignature;
import tavolo.domain.verify.Light;
import tavolo.domain.verify.PrintedPaper;
import tavolo.domain.verify.PrintedPapers;

/// What is known of a file by its digest.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class KnownPapersContract {

    private static final Instant AT = Instant.parse("2026-09-01T08:00:00.25Z");

    private Stores stores;
    private Papers papers;
    private Agreement agreement;
    private Instrument addendum;
    private Sha256 rendered;
    private Sha256 sealed;
    private PaperDocument paper;

    abstract Stores stores();

    abstract KnownPapers known();

    abstract PrintedPapers printed();

    @BeforeEach
    void seal_a_paper() {
        stores = stores();
        papers = stores.papers();
        GivenTable table = new GivenTable(stores);
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
        rendered = keep("carta");
        sealed = keep("carta sigillata");
        paper =
                new PaperDocument(
                        UUID.randomUUID(),
                        agreement.id(),
                        addendum.id(),
                        1,
                        keep("testo"),
                        sealed,
                        sealed,
                        2);
        in(() -> {
            papers.create(paper, rendered, sealed, AT);
            return paper;
        });
    }

    @Test
    void a_file_that_was_never_issued_is_not_known() {
        assertThat(find(Sha256.digestOf("di altri"))).isEmpty();
        assertThat(find(rendered)).isEmpty();
        assertThat(find(paper.textDigest())).isEmpty();
    }

    @Test
    void the_sealed_paper_is_known_without_signatures() {
        KnownPaper found = find(sealed).orElseThrow();

        assertThat(found.agreement()).isEqualTo(agreement.number());
        assertThat(found.kind()).isEqualTo(addendum.kind());
        assertThat(found.edition()).isEqualTo(1);
        assertThat(found.isDemo()).isEqualTo(agreement.demo());
        assertThat(found.isNewest()).isTrue();
        assertThat(found.isSuperseded()).isFalse();
        assertThat(found.required()).isEqualTo(addendum.signatories().size()).isPositive();
        assertThat(found.signatures()).isEmpty();
    }

    @Test
    void each_revision_tells_the_signatures_that_it_holds() {
        Sha256 first = signed(sealed, PROVIDER, "Giulia Marchetti");
        Sha256 second = signed(first, CLIENT, "Niccolò D’Amico");
        judge(PROVIDER, "VALID");

        KnownPaper half = find(first).orElseThrow();
        assertThat(half.isNewest()).isFalse();
        assertThat(half.signatures())
                .extracting(KnownSignature::signer, KnownSignature::side, KnownSignature::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Giulia Marchetti", PROVIDER, "VALID"));
        KnownPaper whole = find(second).orElseThrow();
        assertThat(whole.isNewest()).isTrue();
        assertThat(whole.signatures())
                .extracting(KnownSignature::signer)
                .containsExactly("Giulia Marchetti", "Niccolò D’Amico");
        KnownSignature last = whole.signatures().getLast();
        assertThat(last.verdict()).isEqualTo("PENDING");
        assertThat(last.claimedAt()).isEqualTo(AT);
        assertThat(last.capacity()).isEqualTo(signatory(CLIENT).capacity());
        assertThat(last.organisation()).isNotBlank();
    }

    @Test
    void a_printed_code_leads_to_how_far_the_paper_has_come_and_names_nobody() {
        CheckLink code = CheckLink.of(paper.textDigest());
        Sha256 first = signed(sealed, PROVIDER, "Giulia Marchetti");
        signed(first, CLIENT, "Niccolò D’Amico");
        judge(PROVIDER, "VALID");

        PrintedPaper found = in(() -> printed().find(code)).orElseThrow();
        assertThat(found.agreement()).isEqualTo(agreement.number());
        assertThat(found.text()).isEqualTo(paper.textDigest());
        assertThat(found.signed()).isEqualTo(2);
        assertThat(found.unjudged()).isEqualTo(1);
        assertThat(found.wrong()).isZero();
        assertThat(found.isComplete()).isFalse();
        assertThat(found.light()).isEqualTo(Light.AMBER);
        assertThat(in(() -> printed().find(new CheckLink(code.start(), "00000000")))).isEmpty();
        assertThat(in(() -> printed().find(CheckLink.of(Sha256.digestOf("altro"))))).isEmpty();
        judge(CLIENT, "INVALID");
        assertThat(in(() -> printed().find(code)).orElseThrow().light()).isEqualTo(Light.RED);
    }

    @Test
    void a_signature_by_another_authority_is_checked_once_that_one_said_that_it_was_not_revoked() {
        Sha256 file = keep("firmato altrove");
        in(() -> {
            papers.append(paper.id(), sealed, file, RevisionCause.UPLOADED, AT);
            return papers.sign(
                    new GivenSignature(
                            signatory(PROVIDER).id(),
                            paper.id(),
                            file,
                            sealed,
                            Fixture.CEREMONY.key("Giulia Marchetti").certificate().certificate(),
                            AT,
                            SignatureMeans.QES,
                            Optional.empty()));
        });
        judge(PROVIDER, "VALID");
        CheckLink code = CheckLink.of(paper.textDigest());

        assertThat(find(file).orElseThrow().signatures().getFirst().isStandingKnown()).isFalse();
        assertThat(in(() -> printed().find(code)).orElseThrow().unjudged()).isEqualTo(1);

        in(() ->
                papers.standing(
                        signatory(PROVIDER).id(), SampleStandings.good(AT.minusSeconds(30))));

        assertThat(find(file).orElseThrow().signatures().getFirst().notRevokedAt())
                .contains(AT.minusSeconds(30));
        assertThat(in(() -> printed().find(code)).orElseThrow().unjudged()).isZero();
    }

    @Test
    void a_time_proven_behind_a_signature_is_told_with_it_from_the_file_that_holds_it() {
        Sha256 first = signed(sealed, PROVIDER, "Giulia Marchetti");
        Sha256 stamped = keep("marcata");
        Stamp stamp = new Stamp(AT.plusSeconds(9), "Ora", false);
        in(() -> {
            papers.append(paper.id(), first, stamped, RevisionCause.STAMPED, AT);
            papers.stamp(paper.id(), stamped, stamp);
            return paper;
        });
        Sha256 second = signed(stamped, CLIENT, "Niccolò D’Amico");

        assertThat(find(first).orElseThrow().signatures().getFirst().stamp()).isEmpty();
        assertThat(find(stamped).orElseThrow().signatures().getFirst().stamp()).contains(stamp);
        assertThat(find(second).orElseThrow().signatures())
                .extracting(KnownSignature::stamp)
                .containsExactly(Optional.of(stamp), Optional.empty());
    }

    @Test
    void a_paper_that_another_edition_replaced_says_so() {
        in(() -> {
            papers.supersede(addendum.id(), 1);
            return paper;
        });

        assertThat(find(sealed).orElseThrow().isSuperseded()).isTrue();
    }

    private Sha256 signed(Sha256 base, PartySide side, String name) {
        Sha256 next = keep("firmata");
        in(() -> papers.append(paper.id(), base, next, RevisionCause.SIGNED, AT));
        in(() ->
                papers.sign(
                        new GivenSignature(
                                signatory(side).id(),
                                paper.id(),
                                next,
                                base,
                                Fixture.CEREMONY.key(name).certificate().certificate(),
                                AT)));
        return next;
    }

    private void judge(PartySide side, String verdict) {
        in(() -> {
            papers.judged(signatory(side).id(), 0, verdict, "", AT);
            return verdict;
        });
    }

    private Signatory signatory(PartySide side) {
        return addendum.signatories().stream()
                .filter(signatory -> signatory.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private Optional<KnownPaper> find(Sha256 digest) {
        return in(() -> known().find(digest));
    }

    private Sha256 keep(String words) {
        byte[] content = (words + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return in(() -> papers.keep(content, "application/pdf"));
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
