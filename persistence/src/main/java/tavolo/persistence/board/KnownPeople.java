package tavolo.persistence.board;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.REMARK;
import static tavolo.persistence.schema.Tables.SIGNATORY;
import static tavolo.persistence.schema.Tables.STANCE;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import tavolo.domain.party.Visibility;

/// Conditions on the row of `PERSON`: whom somebody may know at a table. An organisation does not
/// show its people; the others know those who showed themselves where they may read it.
final class KnownPeople {

    private KnownPeople() {}

    /// Colleagues, those who wrote or took a position in what `eyes` may read at `agreement`, and
    /// those named to sign there what the side of `eyes` signs.
    static Condition to(Visibility eyes, Field<UUID> agreement) {
        return PERSON.ORGANISATION_ID
                .eq(eyes.organisation().value())
                .or(wrote(eyes, agreement))
                .or(tookPosition(eyes, agreement))
                .or(signs(eyes, agreement));
    }

    private static Condition wrote(Visibility eyes, Field<UUID> agreement) {
        return exists(
                selectOne()
                        .from(REMARK)
                        .join(CLAUSE)
                        .on(CLAUSE.ID.eq(REMARK.CLAUSE_ID))
                        .where(REMARK.PERSON_ID.eq(PERSON.ID))
                        .and(REMARK.AGREEMENT_ID.eq(agreement))
                        .and(VisibilityCondition.clause(eyes))
                        .and(VisibilityCondition.remark(eyes)));
    }

    private static Condition tookPosition(Visibility eyes, Field<UUID> agreement) {
        return exists(
                selectOne()
                        .from(STANCE)
                        .join(CLAUSE_VERSION)
                        .on(CLAUSE_VERSION.ID.eq(STANCE.CLAUSE_VERSION_ID))
                        .join(CLAUSE)
                        .on(CLAUSE.ID.eq(CLAUSE_VERSION.CLAUSE_ID))
                        .where(STANCE.PERSON_ID.eq(PERSON.ID))
                        .and(CLAUSE.AGREEMENT_ID.eq(agreement))
                        .and(VisibilityCondition.clause(eyes)));
    }

    private static Condition signs(Visibility eyes, Field<UUID> agreement) {
        return exists(
                selectOne()
                        .from(SIGNATORY)
                        .join(INSTRUMENT)
                        .on(INSTRUMENT.ID.eq(SIGNATORY.INSTRUMENT_ID))
                        .where(SIGNATORY.PERSON_ID.eq(PERSON.ID))
                        .and(INSTRUMENT.AGREEMENT_ID.eq(agreement))
                        .and(VisibilityCondition.signedKind(INSTRUMENT.KIND, eyes)));
    }
}
