package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.Stage;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.Assertion;
import tavolo.domain.proof.ProofKind;
import tavolo.domain.proof.Proven;
import tavolo.domain.signing.AwaitedJudgement;
import tavolo.domain.signing.AwaitedStanding;
import tavolo.domain.signing.ConfirmedSigning;
import tavolo.domain.signing.GivenSignature;
import tavolo.domain.signing.KeyHandle;
import tavolo.domain.signing.Lease;
import tavolo.domain.signing.Leases;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SampleStandings;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.SignerCertificate;
import tavolo.domain.signing.SigningChallenge;
import tavolo.domain.signing.SigningSession;
import tavolo.domain.signing.Stamp;
import tavolo.domain.signing.TaxCode;
import tavolo.domain.signing.TaxCodes;
import tavolo.domain.signing.TogetherChallenge;

/// What the store of papers promises.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class PapersContract {

    private static final Instant AT = Instant.parse("2026-09-01T08:00:00.25Z");
    private static final String PDF = "application/pdf";

    private Stores stores;
    private Papers papers;
    private AgreementId agreement;
    private Instrument addendum;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void open_an_agreement() {
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
        agreement = opening.agreement().id();
        addendum = opening.agreement().instruments().getFirst();
    }

    @Test
    void bytes_come_back_unchanged_by_their_digest() {
        byte[] content = fresh("con l'accento: è");

        Sha256 digest = keep(content);

        assertThat(digest).isEqualTo(Sha256.digestOf(content));
        assertThat(in(() -> papers.bytes(digest))).isEqualTo(content);
    }

    @Test
    void a_large_file_comes_back_unchanged() {
        byte[] content = new byte[3_000_000];
        for (int index = 0; index < content.length; index++) {
            content[index] = (byte) (index * 31 + index / 251);
        }

        Sha256 digest = keep(content);

        assertThat(in(() -> Sha256.digestOf(papers.bytes(digest)))).isEqualTo(digest);
    }

    @Test
    void keeping_the_same_content_twice_is_harmless() {
        byte[] content = fresh("due volte");

        assertThat(keep(content)).isEqualTo(keep(content));
    }

    @Test
    void missing_bytes_are_a_broken_invariant() {
        Sha256 unknown = Sha256.digestOf(fresh("mai tenuto"));

        assertThatThrownBy(() -> in(() -> papers.bytes(unknown)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_paper_is_found_by_its_edition_and_by_its_identity() {
        PaperDocument paper = created();

        assertThat(in(() -> papers.find(addendum.id(), 1))).contains(paper);
        assertThat(in(() -> papers.find(paper.id()))).contains(paper);
        assertThat(in(() -> papers.agreementOf(paper.id()))).isEqualTo(agreement);
    }

    @Test
    void no_paper_is_found_before_it_is_sealed() {
        assertThat(in(() -> papers.find(addendum.id(), 1))).isEmpty();
        created();

        assertThat(in(() -> papers.find(addendum.id(), 2))).isEmpty();
        assertThat(in(() -> papers.find(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_revision_becomes_the_head_and_leaves_the_paper_digest() {
        PaperDocument paper = created();
        Sha256 next = keep(fresh("firmato"));

        assertThat(append(paper, paper.head(), next)).isTrue();

        PaperDocument after = in(() -> papers.find(paper.id())).orElseThrow();
        assertThat(after.head()).isEqualTo(next);
        assertThat(after.revisions()).isEqualTo(3);
        assertThat(after.paperDigest()).isEqualTo(paper.paperDigest());
    }

    @Test
    void only_one_revision_follows_another() {
        PaperDocument paper = created();
        Sha256 first = keep(fresh("prima"));
        append(paper, paper.head(), first);

        assertThat(append(paper, paper.head(), keep(fresh("seconda")))).isFalse();

        assertThat(in(() -> papers.find(paper.id())).orElseThrow().head()).isEqualTo(first);
    }

    @Test
    void the_same_parent_may_be_followed_once_in_each_paper() {
        PaperDocument paper = created();
        PaperDocument other = created(2);

        assertThat(append(paper, paper.head(), keep(fresh("uno")))).isTrue();
        assertThat(append(other, other.head(), keep(fresh("due")))).isTrue();
    }

    @Test
    void a_superseded_paper_is_still_there() {
        PaperDocument paper = created();

        in(() -> {
            papers.supersede(addendum.id(), 1);
            return agreement;
        });

        assertThat(in(() -> papers.find(paper.id()))).contains(paper);
    }

    @Test
    void an_attempt_comes_back_as_it_was_kept() {
        SigningSession session = kept(session(created(), PROVIDER));

        assertThat(in(() -> papers.session(session.id()))).contains(session);
    }

    @Test
    void an_attempt_that_was_confirmed_is_kept_in_its_own_place() {
        SigningSession session = kept(session(created(), PROVIDER));
        SigningSession confirmed =
                new SigningSession(
                        session.id(),
                        session.signatory(),
                        session.person(),
                        session.document(),
                        session.base(),
                        session.textDigest(),
                        session.paperDigest(),
                        session.prepared(),
                        session.key(),
                        Optional.of(AT.plusSeconds(30)),
                        session.createdAt(),
                        session.expiresAt());

        kept(confirmed);

        assertThat(in(() -> papers.session(session.id()))).contains(confirmed);
    }

    @Test
    void the_evidence_of_a_confirmation_outlives_its_attempt() {
        PaperDocument paper = created();
        SigningSession older = kept(session(paper, PROVIDER));
        SigningSession newer = kept(session(paper, PROVIDER));
        ConfirmedSigning typed = confirmed(older, ProofKind.PASSWORD, AT);
        ConfirmedSigning signed = confirmed(newer, ProofKind.PASSKEY, AT.plusSeconds(9));
        keep(signed);
        keep(typed);
        in(() -> {
            papers.endSessions(newer.signatory());
            return newer;
        });

        assertThat(in(() -> papers.confirmationOf(newer.signatory()))).contains(signed);
        assertThat(in(() -> papers.confirmationOf(signatory(CLIENT).id()))).isEmpty();
        ConfirmedSigning among = together(kept(session(paper, CLIENT)));
        keep(among);
        assertThat(in(() -> papers.confirmationOf(among.signatory()))).contains(among);
        assertThatThrownBy(() -> keep(typed)).isInstanceOf(RuntimeException.class);
    }

    private void keep(ConfirmedSigning evidence) {
        in(() -> {
            papers.keep(evidence);
            return evidence;
        });
    }

    /// Signed with two others by one proof.
    private ConfirmedSigning together(SigningSession session) {
        ConfirmedSigning alone = confirmed(session, ProofKind.PASSWORD, AT);
        TogetherChallenge all =
                new TogetherChallenge(
                        List.of(
                                Sha256.digestOf("uno"),
                                alone.bound().digest(),
                                Sha256.digestOf("tre")));
        Proven proven = new Proven(ProofKind.PASSWORD, all.digest(), Optional.empty(), AT);
        return new ConfirmedSigning(alone.bound(), proven, all.items());
    }

    private ConfirmedSigning confirmed(SigningSession session, ProofKind kind, Instant at) {
        SigningChallenge bound =
                new SigningChallenge(
                        session.textDigest(),
                        session.paperDigest(),
                        session.signatory().value(),
                        session.person().value(),
                        session.id(),
                        session.prepared().dtbs().digest());
        Assertion assertion =
                new Assertion(
                        Bytes.of(fresh("nome")),
                        Bytes.of(fresh("chiave")),
                        Bytes.of(fresh("chiesto")),
                        Bytes.of(fresh("apparecchio")),
                        Bytes.of(fresh("firma")),
                        4_294_967_295L);
        return new ConfirmedSigning(
                bound,
                new Proven(
                        kind,
                        bound.digest(),
                        Optional.of(assertion).filter(_ -> kind == ProofKind.PASSKEY),
                        at));
    }

    @Test
    void a_newer_attempt_takes_the_place_of_the_older_one_of_the_same_signatory() {
        PaperDocument paper = created();
        SigningSession older = kept(session(paper, PROVIDER));
        SigningSession other = kept(session(paper, CLIENT));
        SigningSession newer = kept(session(paper, PROVIDER));

        assertThat(in(() -> papers.session(older.id()))).isEmpty();
        assertThat(in(() -> papers.session(newer.id()))).contains(newer);
        assertThat(in(() -> papers.session(other.id()))).contains(other);
    }

    @Test
    void ended_attempts_are_gone_for_one_signatory_only() {
        PaperDocument paper = created();
        SigningSession ended = kept(session(paper, PROVIDER));
        SigningSession other = kept(session(paper, CLIENT));

        in(() -> {
            papers.endSessions(ended.signatory());
            return agreement;
        });

        assertThat(in(() -> papers.session(ended.id()))).isEmpty();
        assertThat(in(() -> papers.session(other.id()))).contains(other);
    }

    @Test
    void a_signatory_signs_once() {
        PaperDocument paper = created();
        GivenSignature signature = signature(paper, PROVIDER, AT);

        assertThat(sign(signature)).isTrue();
        assertThat(sign(signature)).isFalse();
    }

    @Test
    void signatures_wait_for_their_judgement_oldest_first() {
        PaperDocument paper = created();
        GivenSignature first = signature(paper, PROVIDER, AT);
        GivenSignature second = signature(moved(paper, first), CLIENT, AT.plusSeconds(5));
        sign(first);
        sign(second);

        assertThat(waiting(paper)).containsExactly(first, second);
        assertThat(in(() -> papers.unjudged(1))).hasSize(1);
    }

    @Test
    void a_judged_signature_waits_no_more() {
        PaperDocument paper = created();
        GivenSignature first = signature(paper, PROVIDER, AT);
        GivenSignature second = signature(moved(paper, first), CLIENT, AT.plusSeconds(5));
        sign(first);
        sign(second);

        judge(first, "VALID", "");
        assertThat(waiting(paper)).containsExactly(second);

        judge(second, "NOT_WHOLE", "CHANGED_AFTER_SIGNING");
        assertThat(waiting(paper)).isEmpty();
    }

    @Test
    void a_judgement_that_was_asked_for_meanwhile_is_not_overwritten_by_an_older_one() {
        GivenSignature signature = signature(created(), PROVIDER, AT);
        sign(signature);
        long begun = wish(signature);
        judgeAgain(signature);

        assertThat(judge(signature, begun, "VALID", "")).isFalse();
        long renewed = wish(signature);

        assertThat(judge(signature, renewed, "INVALID", "CERTIFICATE_REVOKED")).isTrue();
        assertThat(judge(signature, renewed, "VALID", "")).as("given on another node").isFalse();
        judgeAgain(signature);
        assertThat(wish(signature)).isGreaterThan(renewed);
    }

    @Test
    void a_paper_awaits_its_time_until_seal_and_signatures_have_a_stamp_of_their_own() {
        PaperDocument paper = created();
        Sha256 signed = keep(fresh("firmato"));
        append(paper, paper.head(), signed);

        stamp(paper, signed);
        assertThat(awaitsTime(paper)).isTrue();
        stamp(paper, paper.head());

        assertThat(awaitsTime(paper)).isFalse();
    }

    @Test
    void a_document_time_stamp_gives_the_time_to_everything_before_it_and_nothing_behind() {
        PaperDocument paper = created();
        Sha256 stamped = keep(fresh("marcato"));
        in(() -> papers.append(paper.id(), paper.head(), stamped, RevisionCause.STAMPED, AT));
        assertThat(awaitsTime(paper)).isFalse();

        append(paper, stamped, keep(fresh("firmato dopo")));

        assertThat(awaitsTime(paper)).isTrue();
    }

    @Test
    void a_superseded_paper_awaits_nothing() {
        PaperDocument paper = created();
        in(() -> {
            papers.supersede(addendum.id(), paper.edition());
            return paper;
        });

        assertThat(awaitsTime(paper)).isFalse();
    }

    private void stamp(PaperDocument paper, Sha256 revision) {
        in(() -> {
            papers.stamp(paper.id(), revision, new Stamp(AT, "Ora di prova", false));
            return paper;
        });
    }

    private boolean awaitsTime(PaperDocument paper) {
        return in(() -> papers.awaitingTime(10_000)).stream()
                .anyMatch(waiting -> waiting.id().equals(paper.id()));
    }

    @Test
    void the_files_that_left_the_portal_begin_with_the_sealed_one() {
        PaperDocument paper = created();
        Sha256 next = keep(fresh("firmato"));
        append(paper, paper.head(), next);

        assertThat(in(() -> papers.files(paper.id()))).containsExactly(paper.head(), next);
    }

    @Test
    void a_signature_made_elsewhere_keeps_its_means_and_its_envelope() {
        PaperDocument paper = created();
        Sha256 envelope = keep(fresh("busta"));
        Sha256 next = keep(fresh("firmato altrove"));
        append(paper, paper.head(), next);
        GivenSignature inside =
                elsewhere(paper, PROVIDER, next, SignatureMeans.QES, Optional.empty());
        GivenSignature beside =
                elsewhere(paper, CLIENT, next, SignatureMeans.P7M, Optional.of(envelope));
        assertThat(sign(inside)).isTrue();
        assertThat(sign(beside)).isTrue();

        assertThat(waiting(paper))
                .extracting(GivenSignature::means, GivenSignature::envelope)
                .containsExactlyInAnyOrder(
                        tuple(SignatureMeans.QES, Optional.empty()),
                        tuple(SignatureMeans.P7M, Optional.of(envelope)));
        judge(inside, "VALID", "");
        judge(beside, "VALID", "");
    }

    @Test
    void signatures_made_elsewhere_wait_until_their_authority_said_how_it_stood_when_they_came() {
        PaperDocument paper = created();
        Sha256 next = keep(fresh("firmato altrove"));
        append(paper, paper.head(), next);
        GivenSignature inside =
                elsewhere(paper, PROVIDER, next, SignatureMeans.QES, Optional.empty());
        GivenSignature own = signature(moved(paper, inside), CLIENT, AT);
        sign(inside);
        sign(own);
        assertThat(awaited(paper, AT)).isEmpty();
        judge(inside, "VALID", "");
        judge(own, "VALID", "");

        assertThat(awaited(paper, AT))
                .containsExactly(new AwaitedStanding(inside, AwaitedJudgement.FIRST + 1, AT));
        assertThat(awaited(paper, AT.plusSeconds(1))).isEmpty();

        assertThat(standing(inside, AT.minusSeconds(60))).isTrue();
        assertThat(standing(inside, AT.minusSeconds(90))).isFalse();
        assertThat(awaited(paper, AT)).hasSize(1);

        assertThat(standing(inside, AT)).isTrue();
        assertThat(awaited(paper, AT)).isEmpty();
    }

    private boolean standing(GivenSignature signature, Instant asOf) {
        return in(() -> papers.standing(signature.signatory(), SampleStandings.good(asOf)));
    }

    private List<AwaitedStanding> awaited(PaperDocument paper, Instant since) {
        return in(() -> papers.awaitedStandings(since, 10_000)).stream()
                .filter(each -> each.signature().document().equals(paper.id()))
                .toList();
    }

    @Test
    void a_paper_is_taken_away_by_one_and_given_back_by_the_same() {
        PaperDocument paper = created();
        Leases leases = stores.leases();
        Lease first = lease(paper, PROVIDER);
        Lease second = lease(paper, CLIENT);
        assertThat(in(() -> leases.of(paper.id()))).isEmpty();

        take(first);
        take(second);
        giveBack(paper, first);
        assertThat(in(() -> leases.of(paper.id()))).contains(second);

        giveBack(paper, second);
        assertThat(in(() -> leases.of(paper.id()))).isEmpty();
    }

    @Test
    void a_tax_code_is_replaced_and_forgotten() {
        TaxCodes codes = stores.taxCodes();
        PersonId person = signatory(PROVIDER).person();
        TaxCode first = new TaxCode("RSSMRA80A01H501U");
        TaxCode second = new TaxCode("RNLMRA80A41H501L");
        in(() -> {
            codes.keep(person, first, AT);
            codes.keep(person, second, AT);
            return 0;
        });
        assertThat(in(() -> codes.of(person))).contains(second);

        in(() -> {
            codes.forget(person);
            codes.forget(person);
            return 0;
        });
        assertThat(in(() -> codes.of(person))).isEmpty();
    }

    private Lease lease(PaperDocument paper, PartySide side) {
        return new Lease(paper.id(), signatory(side).id(), AT, AT.plusSeconds(1800));
    }

    private void take(Lease lease) {
        in(() -> {
            stores.leases().take(lease);
            return 0;
        });
    }

    private void giveBack(PaperDocument paper, Lease lease) {
        in(() -> {
            stores.leases().giveBack(paper.id(), lease.signatory());
            return 0;
        });
    }

    private GivenSignature elsewhere(
            PaperDocument paper,
            PartySide side,
            Sha256 file,
            SignatureMeans means,
            Optional<Sha256> envelope) {
        return new GivenSignature(
                signatory(side).id(),
                paper.id(),
                file,
                paper.head(),
                Bytes.of(fresh("certificato")),
                AT,
                means,
                envelope);
    }

    private PaperDocument created() {
        return created(1);
    }

    private PaperDocument created(int edition) {
        Sha256 text = keep(fresh("testo"));
        Sha256 rendered = keep(fresh("carta"));
        Sha256 sealed = keep(fresh("carta sigillata"));
        PaperDocument paper =
                new PaperDocument(
                        UUID.randomUUID(),
                        agreement,
                        addendum.id(),
                        edition,
                        text,
                        sealed,
                        sealed,
                        2);
        in(() -> {
            papers.create(paper, rendered, sealed, AT);
            return paper;
        });
        return paper;
    }

    private boolean append(PaperDocument paper, Sha256 parent, Sha256 next) {
        return in(() -> papers.append(paper.id(), parent, next, RevisionCause.SIGNED, AT));
    }

    private SigningSession session(PaperDocument paper, PartySide side) {
        Signatory signatory = signatory(side);
        byte[] file = fresh("preparato");
        Prepared prepared =
                new Prepared(
                        signatory.field(),
                        new SignerCertificate(
                                Bytes.of(fresh("certificato")),
                                List.of(Bytes.of(fresh("emittente")), Bytes.of(fresh("radice")))),
                        Instant.parse("2026-09-01T08:00:00Z"),
                        Bytes.of(file),
                        Bytes.of(fresh("da firmare")),
                        Sha256.digestOf(file));
        return new SigningSession(
                UUID.randomUUID(),
                signatory.id(),
                signatory.person(),
                paper.id(),
                paper.head(),
                paper.textDigest(),
                paper.paperDigest(),
                prepared,
                new KeyHandle(UUID.randomUUID()),
                Optional.empty(),
                AT,
                AT.plus(Duration.ofMinutes(15)));
    }

    private SigningSession kept(SigningSession session) {
        return in(() -> {
            papers.keep(session);
            return session;
        });
    }

    private GivenSignature signature(PaperDocument paper, PartySide side, Instant at) {
        Sha256 next = keep(fresh("firmato"));
        append(paper, paper.head(), next);
        return new GivenSignature(
                signatory(side).id(),
                paper.id(),
                next,
                paper.head(),
                Bytes.of(fresh("certificato")),
                at);
    }

    private PaperDocument moved(PaperDocument paper, GivenSignature last) {
        PaperDocument now = in(() -> papers.find(paper.id())).orElseThrow();
        assertThat(now.head()).isEqualTo(last.revision());
        return now;
    }

    private boolean sign(GivenSignature signature) {
        return in(() -> papers.sign(signature));
    }

    private void judge(GivenSignature signature, String verdict, String note) {
        assertThat(judge(signature, AwaitedJudgement.FIRST, verdict, note)).isTrue();
    }

    private boolean judge(GivenSignature signature, long wish, String verdict, String note) {
        return in(() -> papers.judged(signature.signatory(), wish, verdict, note, AT));
    }

    private void judgeAgain(GivenSignature signature) {
        in(() -> {
            papers.judgeAgain(signature.signatory());
            return signature;
        });
    }

    private long wish(GivenSignature signature) {
        return in(() -> papers.unjudged(10_000)).stream()
                .filter(each -> each.signature().equals(signature))
                .findFirst()
                .orElseThrow()
                .wish();
    }

    private List<GivenSignature> waiting(PaperDocument paper) {
        return in(() -> papers.unjudged(10_000)).stream()
                .map(AwaitedJudgement::signature)
                .filter(signature -> signature.document().equals(paper.id()))
                .toList();
    }

    private Signatory signatory(PartySide side) {
        return addendum.signatories().stream()
                .filter(signatory -> signatory.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private Sha256 keep(byte[] content) {
        return in(() -> papers.keep(content, PDF));
    }

    private static byte[] fresh(String words) {
        return (words + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
