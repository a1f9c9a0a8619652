package tavolo.persistence.signing;

import static tavolo.persistence.schema.Tables.PAPER_STAMP;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.util.Optional;
import org.jooq.Record;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.Stamp;

/// The time proven with a revision, in a row that was joined with it.
public final class StoredStamp {

    private StoredStamp() {}

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
