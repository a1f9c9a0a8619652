package tavolo.persistence.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.PAPER_REVISION;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.IdSource;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.claim.ExclusionClaims;
import tavolo.domain.document.Renderer;
import tavolo.domain.document.Sha256;
import tavolo.domain.intake.Actuals;
import tavolo.domain.meeting.TalkRecords;
import tavolo.domain.notice.Notices;
import tavolo.domain.party.Parties;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.LatePapers;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.Sealer;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.Ceremonies;
import tavolo.persistence.talks.WholeDatabase;

/// The papers of a demo agreement in force, asked for by two people at the same time.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LatePapersTest {

    private DatabaseUnderTest database;
    private DSLContext sql;
    private AgreementId id;

    @BeforeAll
    void tellTheStoriesAndAskTwice(@TempDir Path keys)
            throws InterruptedException, ExecutionException {
        Map<String, Object> place =
                new HashMap<>(WholeDatabase.h2Properties("mem:late-papers;DB_CLOSE_DELAY=-1"));
        place.put("tavolo.demo", "true");
        database = WholeDatabase.at(place, keys.resolve("keys"));
        sql = database.sql();
        new DemoWorld(
                        sql,
                        database.transactions(),
                        database.the(Agreements.class),
                        database.the(TargetTimelines.class),
                        database.the(Remarks.class),
                        database.the(Rooms.class),
                        database.the(TalkRecords.class),
                        database.the(AuditTrail.class),
                        database.the(Notices.class),
                        database.the(Parties.class),
                        database.the(Actuals.class),
                        database.the(ExclusionClaims.class))
                .run(new org.springframework.boot.DefaultApplicationArguments());
        id =
                new AgreementId(
                        sql.fetchValues(
                                        sql.select(AGREEMENT.ID)
                                                .from(AGREEMENT)
                                                .where(
                                                        AGREEMENT.STATE.eq(
                                                                AgreementState.IN_FORCE.name()))
                                                .orderBy(AGREEMENT.NUMBER))
                                .getFirst());
        askTwiceAtOnce();
    }

    @AfterAll
    void close() {
        database.close();
    }

    private void askTwiceAtOnce() throws InterruptedException, ExecutionException {
        LatePapers late = late();
        CountDownLatch both = new CountDownLatch(2);
        Callable<AgreementId> ask =
                () -> {
                    both.countDown();
                    both.await();
                    late.ensure(id);
                    return id;
                };
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (Future<AgreementId> asked : people.invokeAll(List.of(ask, ask))) {
                asked.get();
            }
        }
    }

    private LatePapers late() {
        return new LatePapers(
                new LatePapers.Stores(
                        database.transactions(),
                        database.the(Agreements.class),
                        database.the(Parties.class),
                        database.the(Papers.class)),
                database.the(Renderer.class),
                database.the(Sealer.class),
                Ceremonies.pen(database),
                database.the(IdSource.class),
                database.the(Clock.class));
    }

    private Agreement agreement() {
        return database.transactions()
                .inOne(() -> database.the(Agreements.class).findForSystem(id))
                .orElseThrow();
    }

    private PaperDocument paper(Instrument instrument) {
        return database.transactions()
                .inOne(() -> database.the(Papers.class).find(instrument.id(), instrument.edition()))
                .orElseThrow();
    }

    private byte[] bytes(Sha256 sha) {
        return database.transactions().inOne(() -> database.the(Papers.class).bytes(sha));
    }

    @Test
    void every_instrument_has_one_paper_with_one_revision_for_each_signature() {
        List<Instrument> instruments = agreement().instruments();

        assertThat(sql.fetchCount(DOCUMENT, DOCUMENT.AGREEMENT_ID.eq(id.value())))
                .isEqualTo(instruments.size());
        for (Instrument instrument : instruments) {
            int signatories = instrument.signatories().size();
            PaperDocument paper = paper(instrument);
            assertThat(paper.textDigest()).isEqualTo(instrument.textDigest().orElseThrow());
            assertThat(signatories).isPositive();
            assertThat(sql.fetchCount(SIGNATURE, SIGNATURE.DOCUMENT_ID.eq(paper.id())))
                    .isEqualTo(signatories);
            assertThat(sql.fetchCount(PAPER_REVISION, PAPER_REVISION.DOCUMENT_ID.eq(paper.id())))
                    .isEqualTo(2 + signatories);
        }
    }

    @Test
    void seal_and_signatures_are_judged_valid() {
        Judge judge = database.the(Judge.class);
        for (Instrument instrument : agreement().instruments()) {
            Verdict verdict = judge.judge(bytes(paper(instrument).head()), Expectation.nothing());

            assertThat(verdict).isInstanceOf(Verdict.Valid.class);
            assertThat(verdict.signatures()).hasSize(1 + instrument.signatories().size());
        }
    }

    @Test
    void the_paper_says_that_it_is_a_demonstration() throws IOException {
        for (Instrument instrument : agreement().instruments()) {
            try (PDDocument paper = Loader.loadPDF(bytes(paper(instrument).head()))) {
                assertThat(new PDFTextStripper().getText(paper)).contains("DEMO");
            }
        }
    }

    @Test
    void asking_again_makes_nothing_new() {
        int before = sql.fetchCount(PAPER_REVISION);
        late().ensure(id);

        assertThat(sql.fetchCount(PAPER_REVISION)).isEqualTo(before);
    }
}
