package tavolo.persistence.signing;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static tavolo.persistence.schema.Tables.PAPER_REVISION;
import static tavolo.persistence.schema.Tables.PAPER_STAMP;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.Stamp;
import tavolo.persistence.schema.tables.PaperRevision;
import tavolo.persistence.schema.tables.PaperStamp;

/// The time proven with a revision, in a row that was joined with it.
public final class StoredStamp {

    private StoredStamp() {}

    /// Which stamp proves the time of [tavolo.persistence.schema.Tables#PAPER_REVISION]: its own,
    /// else the first that stands over everything before it.
    ///
    /// @param last the number of the newest revision that is looked at
    public static Condition proves(Field<Integer> last) {
        PaperRevision proving = PAPER_REVISION.as("proving");
        PaperStamp stamp = PAPER_STAMP.as("proving_stamp");
        return PAPER_STAMP
                .DOCUMENT_ID
                .eq(PAPER_REVISION.DOCUMENT_ID)
                .and(
                        PAPER_STAMP.REVISION_SHA.eq(
                                field(
                                        select(proving.SHA)
                                                .from(proving)
                                                .join(stamp)
                                                .on(stamp.DOCUMENT_ID.eq(proving.DOCUMENT_ID))
                                                .and(stamp.REVISION_SHA.eq(proving.SHA))
                                                .where(
                                                        proving.DOCUMENT_ID.eq(
                                                                PAPER_REVISION.DOCUMENT_ID))
                                                .and(proving.NUMBER.le(last))
                                                .and(isItOrBehind(proving))
                                                .orderBy(proving.NUMBER)
                                                .limit(1))));
    }

    private static Condition isItOrBehind(PaperRevision proving) {
        return proving.NUMBER
                .eq(PAPER_REVISION.NUMBER)
                .or(
                        proving.NUMBER
                                .gt(PAPER_REVISION.NUMBER)
                                .and(
                                        proving.CAUSE.in(
                                                StampRows.names(RevisionCause.PROVING_TIME))));
    }

    /// The time in `row`; empty where none is stored with the revision.
    public static Optional<Stamp> in(Record row) {
        return Optional.ofNullable(row.get(PAPER_STAMP.PROVEN_AT))
                .map(at ->
                        new Stamp(
                                at,
                                row.get(PAPER_STAMP.AUTHORITY),
                                row.get(PAPER_STAMP.QUALIFIED)));
    }

    /// The time proven with the signature in `row`. An envelope lies beside its file, and the stamp
    /// of the file proves nothing of it.
    public static Optional<Stamp> ofSignature(Record row) {
        boolean isInside = !row.get(SIGNATURE.KIND).equals(SignatureMeans.P7M.name());
        return in(row).filter(_ -> isInside);
    }
}
