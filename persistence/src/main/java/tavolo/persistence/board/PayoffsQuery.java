package tavolo.persistence.board;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.select;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.PAYOFF_STANCE;
import static tavolo.persistence.schema.Tables.PAYOFF_TABLE;
import static tavolo.persistence.schema.Tables.PERSON;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.PayoffStands;
import tavolo.domain.board.PayoffsView;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.Names;
import tavolo.persistence.term.PayoffColumns;

/// What the targets of one agreement are worth. Every statement selects nothing for eyes that do
/// not sign the commercial addendum.
final class PayoffsQuery {

    private final DSLContext sql;

    PayoffsQuery(DSLContext sql) {
        this.sql = sql;
    }

    Optional<PayoffsView> view(AgreementId id, Visibility eyes) {
        Condition seen = seen(id, eyes);
        return stakes(id, eyes)
                .map(stakes ->
                        new PayoffsView(
                                new PayoffStands(
                                        PayoffColumns.tables(sql, seen),
                                        PayoffColumns.words(sql, seen)),
                                names(seen),
                                stakes));
    }

    /// On the row of `PAYOFF_TABLE`: those of the agreement, for eyes that may see money in it.
    private static Condition seen(AgreementId id, Visibility eyes) {
        return maySeeMoney(eyes)
                ? PAYOFF_TABLE
                        .AGREEMENT_ID
                        .eq(id.value())
                        .and(
                                PAYOFF_TABLE.AGREEMENT_ID.in(
                                        select(AGREEMENT.ID)
                                                .from(AGREEMENT)
                                                .where(AGREEMENT.ID.eq(id.value()))
                                                .and(VisibilityCondition.agreement(eyes))))
                : falseCondition();
    }

    private static boolean maySeeMoney(Visibility eyes) {
        return eyes.side().filter(InstrumentKind.COMMERCIAL_ADDENDUM::isSignedBy).isPresent();
    }

    /// Of the clause that carries it; empty without one, and for eyes that may not read it.
    private Optional<Set<PartySide>> stakes(AgreementId id, Visibility eyes) {
        return sql
                .select(CLAUSE.STAKES)
                .from(CLAUSE)
                .join(CLAUSE_VERSION)
                .on(ClauseLines.isLatest())
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(CLAUSE.AGREEMENT_ID))
                .where(CLAUSE.AGREEMENT_ID.eq(id.value()))
                .and(CLAUSE.KIND.eq(InstrumentKind.COMMERCIAL_ADDENDUM.name()))
                .and(CLAUSE_VERSION.TARGET_REVISION_ID.isNotNull())
                .and(VisibilityCondition.agreement(eyes))
                .and(VisibilityCondition.clause(eyes))
                .fetch(row -> Names.split(PartySide.class, row.value1()))
                .stream()
                .findFirst();
    }

    private Map<PersonId, String> names(Condition seen) {
        Map<PersonId, String> names = new HashMap<>();
        sql.selectDistinct(PERSON.ID, Columns.fullName(PERSON))
                .from(PAYOFF_TABLE)
                .join(PERSON)
                .on(PERSON.ID.eq(PAYOFF_TABLE.AUTHOR_ID))
                .where(seen)
                .forEach(row -> names.put(new PersonId(row.value1()), row.value2()));
        sql.selectDistinct(PERSON.ID, Columns.fullName(PERSON))
                .from(PAYOFF_TABLE)
                .join(PAYOFF_STANCE)
                .on(PAYOFF_STANCE.TABLE_ID.eq(PAYOFF_TABLE.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(PAYOFF_STANCE.PERSON_ID))
                .where(seen)
                .forEach(row -> names.put(new PersonId(row.value1()), row.value2()));
        return names;
    }
}
