package tavolo.persistence.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.selectFrom;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_TURN;
import static tavolo.persistence.schema.Tables.AUDIT_FACT;
import static tavolo.persistence.schema.Tables.BLOB_STORE;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.PAPER_REVISION;
import static tavolo.persistence.schema.Tables.SIGNATORY;
import static tavolo.persistence.schema.Tables.SIGNATURE;
import static tavolo.persistence.schema.Tables.SIGNING_SESSION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.audit.ChainCheck;
import tavolo.domain.audit.ChainVerdict;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.crash.SigningLoop.Line;
import tavolo.persistence.crash.SigningLoop.Said;
import tavolo.persistence.schema.tables.records.DocumentRecord;
import tavolo.persistence.schema.tables.records.PaperRevisionRecord;
import tavolo.persistence.schema.tables.records.SignatoryRecord;
import tavolo.persistence.schema.tables.records.SignatureRecord;

/// Reads a database after a crash: nothing acknowledged may be missing, nothing may be half done.
final class Inspection {

    private final DatabaseUnderTest database;
    private final DSLContext sql;

    Inspection(DatabaseUnderTest database) {
        this.database = database;
        this.sql = database.sql();
    }

    /// How many signatures there are.
    int signatures() {
        return sql.fetchCount(SIGNATURE);
    }

    /// How many slots are open.
    int openSlots() {
        return sql.fetchCount(SIGNATORY, SIGNATORY.STATE.eq(SignatoryState.OPEN.name()));
    }

    /// What was acknowledged is there.
    void holds(List<Line> acknowledged) {
        Map<UUID, String> kept =
                sql.selectFrom(SIGNATURE)
                        .fetchMap(SIGNATURE.SIGNATORY_ID, row -> row.getRevisionSha().toString());
        acknowledged.stream()
                .filter(line -> line.what() == Said.SIGNED)
                .forEach(line -> assertThat(kept).containsEntry(line.slot(), line.revision()));
        long prepared = acknowledged.stream().filter(l -> l.what() == Said.PREPARED).count();
        assertThat(facts(FactKind.SIGNATURE_PREPARED)).isGreaterThanOrEqualTo((int) prepared);
        acknowledged.stream()
                .filter(line -> line.what() == Said.PREPARED)
                .filter(line -> !kept.containsKey(line.slot()))
                .forEach(line ->
                        assertThat(
                                        sql.fetchCount(
                                                SIGNING_SESSION,
                                                SIGNING_SESSION.SIGNATORY_ID.eq(line.slot())))
                                .isEqualTo(1));
    }

    private int facts(FactKind kind) {
        return sql.fetchCount(AUDIT_FACT, AUDIT_FACT.KIND.eq(kind.name()));
    }

    /// Every paper, instrument and agreement is as it was before or as it is after, nothing else.
    void isConsistent() {
        for (DocumentRecord document : sql.fetch(DOCUMENT)) {
            revisions(document);
        }
        agreements();
        assertThat(facts(FactKind.SIGNATURE_GIVEN)).isEqualTo(signatures());
        assertThat(facts(FactKind.AGREEMENT_SIGNED))
                .isEqualTo(
                        sql.fetchCount(
                                AGREEMENT, AGREEMENT.STATE.eq(AgreementState.SIGNED.name())));
        assertThat(sql.fetchCount(PAPER_REVISION))
                .isEqualTo(
                        sql.fetchCount(
                                selectFrom(
                                        PAPER_REVISION
                                                .join(BLOB_STORE)
                                                .on(BLOB_STORE.SHA.eq(PAPER_REVISION.SHA)))));
    }

    /// One revision follows the other, one signature makes one of them, one slot is decided by it.
    private void revisions(DocumentRecord document) {
        List<PaperRevisionRecord> revisions = revisionsOf(document);
        for (int index = 0; index < revisions.size(); index++) {
            PaperRevisionRecord revision = revisions.get(index);
            assertThat(revision.getNumber()).isEqualTo(index + 1);
            assertThat(Optional.ofNullable(revision.getParentSha()))
                    .isEqualTo(
                            index == 0
                                    ? Optional.empty()
                                    : Optional.of(revisions.get(index - 1).getSha()));
        }
        List<Sha256> made =
                revisions.stream()
                        .filter(row -> row.getCause().equals(RevisionCause.SIGNED.name()))
                        .map(PaperRevisionRecord::getSha)
                        .toList();
        List<SignatureRecord> signatures =
                sql.fetch(SIGNATURE, SIGNATURE.DOCUMENT_ID.eq(document.getId()));
        assertThat(revisions).hasSize(made.size() + 2);
        assertThat(signatures)
                .extracting(SignatureRecord::getRevisionSha)
                .containsExactlyInAnyOrderElementsOf(made);
        List<SignatoryRecord> slots =
                sql.fetch(SIGNATORY, SIGNATORY.INSTRUMENT_ID.eq(document.getInstrumentId()));
        assertThat(slots)
                .filteredOn(slot -> slot.getState().equals(SignatoryState.SIGNED.name()))
                .extracting(SignatoryRecord::getId)
                .containsExactlyInAnyOrderElementsOf(
                        signatures.stream().map(SignatureRecord::getSignatoryId).toList());
        assertThat(statusOf(document))
                .isEqualTo(
                        signatures.size() == slots.size()
                                ? InstrumentStatus.SIGNED.name()
                                : InstrumentStatus.SIGNING.name());
    }

    private List<PaperRevisionRecord> revisionsOf(DocumentRecord document) {
        return sql.selectFrom(PAPER_REVISION)
                .where(PAPER_REVISION.DOCUMENT_ID.eq(document.getId()))
                .orderBy(PAPER_REVISION.NUMBER)
                .fetch();
    }

    private String statusOf(DocumentRecord document) {
        return sql.fetchSingle(INSTRUMENT, INSTRUMENT.ID.eq(document.getInstrumentId()))
                .getStatus();
    }

    private void agreements() {
        for (UUID id : sql.fetchValues(AGREEMENT.ID)) {
            Map<String, Integer> open = new TreeMap<>();
            sql.select(SIGNATORY.SIDE)
                    .from(SIGNATORY)
                    .join(INSTRUMENT)
                    .on(INSTRUMENT.ID.eq(SIGNATORY.INSTRUMENT_ID))
                    .where(INSTRUMENT.AGREEMENT_ID.eq(id))
                    .and(SIGNATORY.STATE.eq(SignatoryState.OPEN.name()))
                    .forEach(row -> open.merge(row.value1(), 1, Integer::sum));
            assertThat(sql.fetchSingle(AGREEMENT, AGREEMENT.ID.eq(id)).getState())
                    .isEqualTo(
                            open.isEmpty()
                                    ? AgreementState.SIGNED.name()
                                    : AgreementState.SIGNING.name());
            Map<String, Integer> turns =
                    sql.selectFrom(AGREEMENT_TURN)
                            .where(AGREEMENT_TURN.AGREEMENT_ID.eq(id))
                            .and(AGREEMENT_TURN.TODO.gt(0))
                            .fetchMap(AGREEMENT_TURN.SIDE, AGREEMENT_TURN.TODO);
            assertThat(turns).isEqualTo(open.isEmpty() ? Map.of("PROVIDER", 1) : open);
        }
    }

    /// Every chain of facts is whole.
    void chainsAreWhole() {
        ChainCheck check = database.the(ChainCheck.class);
        for (UUID id : sql.fetchValues(AGREEMENT.ID)) {
            ChainVerdict verdict =
                    database.transactions().inOne(() -> check.verify(Optional.of(id)));
            assertThat(verdict).isInstanceOf(ChainVerdict.Whole.class);
        }
    }

    /// Every file is the one before with more bytes behind it; the last of some papers is judged
    /// valid with all its signatures.
    ///
    /// @param most how many papers are judged, for the judge is thorough and slow
    /// @return how many papers were judged
    int filesAreWhole(int most) {
        Judge judge = database.the(Judge.class);
        int judged = 0;
        for (DocumentRecord document : sql.fetch(DOCUMENT)) {
            List<PaperRevisionRecord> revisions = revisionsOf(document);
            byte[] before = new byte[0];
            for (PaperRevisionRecord revision : revisions) {
                byte[] file = content(revision.getSha());
                assertThat(Sha256.digestOf(file)).isEqualTo(revision.getSha());
                assertThat(Bytes.of(before).isPrefixOf(file)).isTrue();
                before = file;
            }
            if (judged == most) {
                continue;
            }
            Verdict verdict = judge.judge(before, Expectation.nothing());
            assertThat(verdict).isInstanceOf(Verdict.Valid.class);
            assertThat(verdict.signatures()).hasSize(revisions.size() - 1);
            judged++;
        }
        return judged;
    }

    private byte[] content(Sha256 sha) {
        return sql.fetchSingle(BLOB_STORE, BLOB_STORE.SHA.eq(sha)).getContent();
    }
}
