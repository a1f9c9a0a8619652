package tavolo.persistence.board;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.when;
import static tavolo.persistence.schema.Tables.INSTRUMENT;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.persistence.schema.tables.Organisation;
import tavolo.persistence.schema.tables.Person;

/// How columns are read that the queries of several screens share.
final class Columns {

    private Columns() {}

    /// Whether `side` is named in `column`; no name of a side is part of another's.
    static Condition names(Field<String> column, Field<String> side) {
        return position(column, side).gt(0);
    }

    /// The names of states as stored.
    static List<String> states(Collection<AgreementState> states) {
        return states.stream().map(Enum::name).sorted().toList();
    }

    /// The acronym where there is one, otherwise the name.
    static Field<String> shortName(Organisation organisation) {
        return coalesce(organisation.ACRONYM, organisation.NAME);
    }

    /// Given and family name.
    static Field<String> fullName(Person person) {
        return person.GIVEN_NAME.concat(inline(" ")).concat(person.FAMILY_NAME);
    }

    /// The edition for which people of an `INSTRUMENT` sign: the next one while its text is open.
    static Field<Integer> signingEdition() {
        return when(
                        INSTRUMENT.STATUS.eq(inline(InstrumentStatus.OPEN.name())),
                        INSTRUMENT.EDITION.plus(inline(1)))
                .otherwise(INSTRUMENT.EDITION);
    }
}
