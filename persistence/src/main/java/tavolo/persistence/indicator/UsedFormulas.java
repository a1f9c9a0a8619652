package tavolo.persistence.indicator;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_LINE;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.INDICATOR;
import static tavolo.persistence.schema.Tables.INDICATOR_VERSION;
import static tavolo.persistence.schema.Tables.TARGET_REVISION;
import static tavolo.persistence.schema.Tables.TARGET_VALUE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import tavolo.domain.target.OwnFormula;

/// Where own indicators are used, and where they may be.
public final class UsedFormulas {

    private final DSLContext sql;

    public UsedFormulas(DSLContext sql) {
        this.sql = sql;
    }

    /// Whether targets of `agreement` may rest on `formula`, word for word.
    public boolean offers(UUID agreement, OwnFormula formula) {
        return (isUsed(agreement, formula) || isNewest(agreement, formula))
                && Formulas.own(sql, formula.name()).filter(formula::equals).isPresent();
    }

    private boolean isUsed(UUID agreement, OwnFormula formula) {
        return sql.fetchExists(
                selectOne()
                        .from(TARGET_VALUE)
                        .join(TARGET_REVISION)
                        .on(TARGET_REVISION.ID.eq(TARGET_VALUE.REVISION_ID))
                        .where(TARGET_VALUE.OWN_FORMULA.eq(formula.name()))
                        .and(TARGET_REVISION.AGREEMENT_ID.eq(agreement)));
    }

    private boolean isNewest(UUID agreement, OwnFormula formula) {
        return sql.fetchExists(
                selectOne()
                        .from(INDICATOR)
                        .where(INDICATOR.CODE.eq(formula.code().value()))
                        .and(INDICATOR.NEWEST.eq(formula.number()))
                        .and(INDICATOR.RETIRED_AT.isNull())
                        .and(isOfAParty(agreement)));
    }

    private static Condition isOfAParty(UUID agreement) {
        Condition atTheTable =
                exists(
                        selectOne()
                                .from(AGREEMENT)
                                .where(AGREEMENT.ID.eq(agreement))
                                .and(
                                        AGREEMENT
                                                .PROVIDER_ID
                                                .eq(INDICATOR.ORGANISATION_ID)
                                                .or(
                                                        AGREEMENT.CLIENT_ID.eq(
                                                                INDICATOR.ORGANISATION_ID))));
        return atTheTable.or(
                exists(
                        selectOne()
                                .from(AGREEMENT_UNION)
                                .where(AGREEMENT_UNION.AGREEMENT_ID.eq(agreement))
                                .and(AGREEMENT_UNION.UNION_ID.eq(INDICATOR.ORGANISATION_ID))));
    }

    /// The own formulas on which targets of agreements on `line` rest that were put on the table.
    public List<OwnFormula> on(UUID line) {
        return new VersionRows(sql)
                        .formulas(
                                INDICATOR_VERSION.FORMULA.in(
                                        selectDistinct(TARGET_VALUE.OWN_FORMULA)
                                                .from(AGREEMENT_LINE)
                                                .join(AGREEMENT)
                                                .on(AGREEMENT.ID.eq(AGREEMENT_LINE.AGREEMENT_ID))
                                                .join(TARGET_REVISION)
                                                .on(TARGET_REVISION.AGREEMENT_ID.eq(AGREEMENT.ID))
                                                .join(TARGET_VALUE)
                                                .on(TARGET_VALUE.REVISION_ID.eq(TARGET_REVISION.ID))
                                                .where(AGREEMENT_LINE.SERVICE_LINE_ID.eq(line))
                                                .and(AGREEMENT.PROPOSED_AT.isNotNull())
                                                .and(TARGET_VALUE.OWN_FORMULA.isNotNull())))
                        .stream()
                        .sorted(Comparator.comparing(OwnFormula::name))
                        .toList();
    }

    /// In how many agreements a table of targets rests on each of `formulas`; those in none are
    /// missing.
    Map<String, Integer> agreements(List<String> formulas) {
        return sql.select(TARGET_VALUE.OWN_FORMULA, countDistinct(TARGET_REVISION.AGREEMENT_ID))
                .from(TARGET_VALUE)
                .join(TARGET_REVISION)
                .on(TARGET_REVISION.ID.eq(TARGET_VALUE.REVISION_ID))
                .where(TARGET_VALUE.OWN_FORMULA.in(formulas))
                .groupBy(TARGET_VALUE.OWN_FORMULA)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }
}
