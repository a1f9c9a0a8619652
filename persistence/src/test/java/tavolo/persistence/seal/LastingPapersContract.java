package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.domain.library.InstrumentKind.COMPANY_AGREEMENT;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.persistence.schema.Tables.PAPER_REVISION;
import static tavolo.persistence.talks.Talks.place;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.signing.Archive;
import tavolo.domain.signing.ArchiveJob;
import tavolo.domain.signing.ArchiveJobs;
import tavolo.domain.signing.AugmentPapers;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.JudgeSignatures;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.Ceremonies;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;

/// A whole agreement is signed and made to last, by two nodes at once, with real papers.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class LastingPapersContract {

    private static final Set<ClausePlace> PLACES =
            Set.of(
                    place(COMMERCIAL_ADDENDUM, "C22"),
                    place(COMPANY_AGREEMENT, "C20"),
                    place(TRI_PARTY_PROTOCOL, "C22"));

    abstract DatabaseUnderTest database();

    @Test
    void papers_are_made_to_last_once_after_their_time_and_stay_as_they_were_before_it()
            throws InterruptedException {
        List<PaperDocument> signed = signedPapers();
        judge();

        assertThat(augment(Duration.ofDays(1)).next(10)).isZero();
        assertThat(signed)
                .allSatisfy(paper ->
                        assertThat(causes(paper)).doesNotContain(RevisionCause.AUGMENTED.name()));
        signed.forEach(paper -> assertThat(job(paper).state()).isEqualTo(ArchiveJob.State.WAITING));

        makeDue(signed);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            nodes.execute(() -> augment(Duration.ZERO).next(10));
            nodes.execute(() -> augment(Duration.ZERO).next(10));
        }

        for (PaperDocument paper : signed) {
            assertThat(causes(paper)).containsOnlyOnce(RevisionCause.AUGMENTED.name());
            assertThat(job(paper).state()).isEqualTo(ArchiveJob.State.DONE);
            Sha256 head = find(paper).head();
            byte[] last = database().transactions().inOne(() -> papers().bytes(head));
            assertThat(database().the(Judge.class).judge(last, Expectation.nothing()))
                    .isInstanceOf(Verdict.Valid.class);
        }
        assertThat(augment(Duration.ZERO).next(10)).isZero();
    }

    private List<PaperDocument> signedPapers() {
        TalkingParties parties = new TalkingParties(database(), 5);
        Talks talks = new Talks(database(), parties);
        AgreementId id = talks.opened(PLACES);
        talks.propose(id);
        talks.acceptAll(id);
        talks.nameAll(id);
        talks.closeAll(id);
        Ceremonies ceremonies = new Ceremonies(database());
        ceremonies.open(parties, id);
        List<Instrument> instruments = instruments(id);
        instruments.forEach(instrument -> ceremonies.signAll(parties, id, instrument));
        return instruments.stream()
                .map(instrument ->
                        database()
                                .transactions()
                                .inOne(() -> papers().find(instrument.id(), instrument.edition()))
                                .orElseThrow())
                .toList();
    }

    private List<Instrument> instruments(AgreementId id) {
        return database()
                .transactions()
                .inOne(() -> database().the(Agreements.class).findForSystem(id))
                .orElseThrow()
                .instruments();
    }

    private void judge() {
        new JudgeSignatures(
                        Talks.desk(database()),
                        papers(),
                        database().the(Judge.class),
                        database().the(Clock.class))
                .next(100);
    }

    private AugmentPapers augment(Duration grace) {
        Desk desk = Talks.desk(database());
        AugmentPapers.Makers makers =
                new AugmentPapers.Makers(
                        database().the(Archive.class),
                        database().the(Judge.class),
                        database().the(Clock.class));
        return new AugmentPapers(desk, papers(), jobs(), makers, grace);
    }

    private void makeDue(List<PaperDocument> signed) {
        database()
                .transactions()
                .inOne(() -> {
                    for (PaperDocument paper : signed) {
                        ArchiveJob job = jobs().find(paper.id()).orElseThrow();
                        assertThat(
                                        jobs().change(
                                                        new ArchiveJob(
                                                                job.document(),
                                                                job.state(),
                                                                job.dueAt()
                                                                        .minus(Duration.ofDays(2)),
                                                                0,
                                                                "",
                                                                job.version())))
                                .isTrue();
                        assertThat(jobs().change(job)).as("an older version").isFalse();
                    }
                    return signed;
                });
    }

    private ArchiveJob job(PaperDocument paper) {
        return database().transactions().inOne(() -> jobs().find(paper.id())).orElseThrow();
    }

    private PaperDocument find(PaperDocument paper) {
        return database().transactions().inOne(() -> papers().find(paper.id())).orElseThrow();
    }

    private List<String> causes(PaperDocument paper) {
        DSLContext sql = database().the(DSLContext.class);
        return sql.select(PAPER_REVISION.CAUSE)
                .from(PAPER_REVISION)
                .where(PAPER_REVISION.DOCUMENT_ID.eq(paper.id()))
                .orderBy(PAPER_REVISION.NUMBER)
                .fetch(PAPER_REVISION.CAUSE);
    }

    private Papers papers() {
        return database().the(Papers.class);
    }

    private ArchiveJobs jobs() {
        return database().the(ArchiveJobs.class);
    }
}
