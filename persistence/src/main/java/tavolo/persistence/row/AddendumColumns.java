package tavolo.persistence.row;

import static tavolo.persistence.schema.Tables.AGREEMENT;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import tavolo.domain.agreement.Addendum;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.library.RevisionKind;

/// What is read of an agreement that changes another one, from its row of `AGREEMENT`.
public final class AddendumColumns {

    /// The columns, for a `select`.
    public static final List<Field<?>> ALL =
            List.of(
                    AGREEMENT.ID,
                    AGREEMENT.NUMBER,
                    AGREEMENT.REVISES_AS,
                    AGREEMENT.STATE,
                    AGREEMENT.STARTS_ON);

    private AddendumColumns() {}

    /// What a row with [#ALL] says.
    public static Addendum of(Record row) {
        return new Addendum(
                new AgreementId(row.get(AGREEMENT.ID)),
                row.get(AGREEMENT.NUMBER),
                RevisionKind.valueOf(row.get(AGREEMENT.REVISES_AS)),
                AgreementState.valueOf(row.get(AGREEMENT.STATE)),
                row.get(AGREEMENT.STARTS_ON));
    }
}
