package tavolo.persistence.signing;

import static tavolo.persistence.schema.Tables.PAPER_REVISION;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SelectOnConditionStep;
import org.springframework.dao.DuplicateKeyException;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.AwaitedJudgement;
import tavolo.domain.signing.AwaitedStanding;
import tavolo.domain.signing.GivenSignature;
import tavolo.domain.signing.SignatureMeans;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.SignatureRecord;

/// Signatures, one per signatory, with what the judge found.
final class SignatureRows {

    private static final String PENDING = "PENDING";
    private static final String VALID = "VALID";

    /// Made with certificates of other authorities.
    private static final List<String> ELSEWHERE =
            List.of(SignatureMeans.QES.name(), SignatureMeans.P7M.name());

    private final DSLContext sql;

    SignatureRows(DSLContext sql) {
        this.sql = sql;
    }

    /// False if the signatory had already signed.
    boolean sign(GivenSignature signature) {
        try {
            Affected.one(
                    "store signature",
                    sql.insertInto(SIGNATURE)
                            .set(SIGNATURE.SIGNATORY_ID, signature.signatory().value())
                            .set(SIGNATURE.DOCUMENT_ID, signature.document())
                            .set(SIGNATURE.REVISION_SHA, signature.revision())
                            .set(SIGNATURE.KIND, signature.means().name())
                            .set(SIGNATURE.ENVELOPE_SHA, signature.envelope().orElse(null))
                            .set(SIGNATURE.CERTIFICATE, signature.certificate().toArray())
                            .set(SIGNATURE.CLAIMED_AT, signature.claimedAt())
                            .set(SIGNATURE.VERDICT, PENDING)
                            .set(SIGNATURE.VERDICT_NOTE, "")
                            .set(SIGNATURE.VERSION, AwaitedJudgement.FIRST)
                            .execute());
            return true;
        } catch (DuplicateKeyException twice) {
            return false;
        }
    }

    List<AwaitedJudgement> unjudged(int limit) {
        return withParent()
                .where(SIGNATURE.VERDICT.eq(PENDING))
                .orderBy(SIGNATURE.CLAIMED_AT, PAPER_REVISION.NUMBER)
                .limit(limit)
                .fetch(row ->
                        new AwaitedJudgement(
                                signature(row.value1(), row.value2()), row.value1().getVersion()));
    }

    private SelectOnConditionStep<Record2<SignatureRecord, Sha256>> withParent() {
        return sql.select(SIGNATURE, PAPER_REVISION.PARENT_SHA)
                .from(SIGNATURE)
                .join(PAPER_REVISION)
                .on(PAPER_REVISION.DOCUMENT_ID.eq(SIGNATURE.DOCUMENT_ID))
                .and(PAPER_REVISION.SHA.eq(SIGNATURE.REVISION_SHA));
    }

    List<AwaitedStanding> awaitedStandings(Instant since, int limit) {
        return withParent()
                .where(SIGNATURE.VERDICT.eq(VALID))
                .and(SIGNATURE.KIND.in(ELSEWHERE))
                .and(SIGNATURE.JUDGED_AT.ge(since))
                .and(
                        SIGNATURE
                                .NOT_REVOKED_AT
                                .isNull()
                                .or(SIGNATURE.NOT_REVOKED_AT.lt(SIGNATURE.JUDGED_AT)))
                .orderBy(SIGNATURE.JUDGED_AT, PAPER_REVISION.NUMBER)
                .limit(limit)
                .fetch(row ->
                        new AwaitedStanding(
                                signature(row.value1(), row.value2()),
                                row.value1().getVersion(),
                                row.value1().getJudgedAt()));
    }

    /// False if it is known of a later moment.
    boolean good(SignatoryId signatory, Instant asOf, Sha256 word) {
        return sql.update(SIGNATURE)
                        .set(SIGNATURE.NOT_REVOKED_AT, asOf)
                        .set(SIGNATURE.STANDING_SHA, word)
                        .where(SIGNATURE.SIGNATORY_ID.eq(signatory.value()))
                        .and(
                                SIGNATURE
                                        .NOT_REVOKED_AT
                                        .isNull()
                                        .or(SIGNATURE.NOT_REVOKED_AT.lt(asOf)))
                        .execute()
                == 1;
    }

    /// Keeps the word that says so; what follows from it is the judgement's.
    boolean revoked(SignatoryId signatory, Sha256 word) {
        return sql.update(SIGNATURE)
                        .set(SIGNATURE.STANDING_SHA, word)
                        .where(SIGNATURE.SIGNATORY_ID.eq(signatory.value()))
                        .execute()
                == 1;
    }

    private static GivenSignature signature(SignatureRecord row, Sha256 parent) {
        return new GivenSignature(
                new SignatoryId(row.getSignatoryId()),
                row.getDocumentId(),
                row.getRevisionSha(),
                parent,
                Bytes.of(row.getCertificate()),
                row.getClaimedAt(),
                SignatureMeans.valueOf(row.getKind()),
                Optional.ofNullable(row.getEnvelopeSha()));
    }

    void judgeAgain(SignatoryId signatory) {
        Affected.one(
                "judge again",
                sql.update(SIGNATURE)
                        .set(SIGNATURE.VERDICT, PENDING)
                        .set(SIGNATURE.VERDICT_NOTE, "")
                        .setNull(SIGNATURE.JUDGED_AT)
                        .set(SIGNATURE.VERSION, SIGNATURE.VERSION.plus(1))
                        .where(SIGNATURE.SIGNATORY_ID.eq(signatory.value()))
                        .execute());
    }

    /// False if the row changed since `wish` was read.
    boolean judged(SignatoryId signatory, long wish, String verdict, String note, Instant at) {
        return sql.update(SIGNATURE)
                        .set(SIGNATURE.VERDICT, verdict)
                        .set(SIGNATURE.VERDICT_NOTE, note)
                        .set(SIGNATURE.JUDGED_AT, at)
                        .set(SIGNATURE.VERSION, wish + 1)
                        .where(SIGNATURE.SIGNATORY_ID.eq(signatory.value()))
                        .and(SIGNATURE.VERSION.eq(wish))
                        .execute()
                == 1;
    }
}
