package tavolo.persistence.indicator;

import static org.jooq.impl.DSL.max;
import static tavolo.persistence.schema.Tables.INDICATOR_VERSION;
import static tavolo.persistence.schema.Tables.TARGET_ENTRY;
import static tavolo.persistence.schema.Tables.TARGET_VALUE;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.OwnFormula;

/// The formulas and indicators that rows name. Those of the catalogue are known; an own one, of
/// which there are few, is asked for where its row came from.
public final class Formulas {

    private Formulas() {}

    /// The formula called `name` in `row`.
    public static IndicatorFormula of(Record row, String name) {
        return OwnFormula.codeIn(name).isEmpty()
                ? KpiFormula.valueOf(name)
                : own(origin(row), name)
                        .orElseThrow(() -> new IllegalStateException("no formula " + name));
    }

    /// The indicator called `name` in `row`, about which something is recorded on `line`. An own
    /// one speaks by the newest version of which targets were in force there, since later ones are
    /// nobody's business who sits at that table.
    public static Indicator indicator(Record row, String name, UUID line) {
        return IndicatorCode.isWrittenLike(name)
                ? inForce(origin(row), new IndicatorCode(name), line)
                : Kpi.valueOf(name);
    }

    /// The indicator called `name` in `row`, which is one of the table of targets `revision`. An
    /// own one speaks by the version on which that table rests.
    public static Indicator inTable(Record row, String name, UUID revision) {
        return IndicatorCode.isWrittenLike(name)
                ? inTable(origin(row), new IndicatorCode(name), revision)
                : Kpi.valueOf(name);
    }

    private static Indicator inTable(DSLContext sql, IndicatorCode code, UUID revision) {
        return sql.select(TARGET_VALUE.OWN_FORMULA)
                .from(TARGET_VALUE)
                .where(TARGET_VALUE.REVISION_ID.eq(revision))
                .and(TARGET_VALUE.KPI.eq(code.value()))
                .fetchOptional(TARGET_VALUE.OWN_FORMULA)
                .flatMap(formula -> own(sql, formula))
                .map(OwnFormula::kpi)
                .orElseThrow(() -> new IllegalStateException("no indicator " + code));
    }

    /// The name of `formula` if it is an own one, for the column that refers to it.
    public static @Nullable String reference(IndicatorFormula formula) {
        return switch (formula) {
            case KpiFormula _ -> null;
            case OwnFormula own -> own.name();
        };
    }

    static Optional<OwnFormula> own(DSLContext sql, String name) {
        return new VersionRows(sql)
                .formulas(INDICATOR_VERSION.FORMULA.eq(name)).stream().findFirst();
    }

    private static Indicator inForce(DSLContext sql, IndicatorCode code, UUID line) {
        Integer number =
                sql.select(max(INDICATOR_VERSION.NUMBER))
                        .from(TARGET_ENTRY)
                        .join(INDICATOR_VERSION)
                        .on(INDICATOR_VERSION.FORMULA.eq(TARGET_ENTRY.OWN_FORMULA))
                        .where(TARGET_ENTRY.SERVICE_LINE_ID.eq(line))
                        .and(INDICATOR_VERSION.CODE.eq(code.value()))
                        .fetchOne(0, Integer.class);
        return own(sql, OwnFormula.nameOf(code, number == null ? 1 : number))
                .map(OwnFormula::kpi)
                .orElseThrow(() -> new IllegalStateException("no indicator " + code));
    }

    private static DSLContext origin(Record row) {
        return Objects.requireNonNull(row.configuration(), "a row that was read").dsl();
    }
}
