package tavolo.persistence.target;

import static tavolo.persistence.schema.Tables.TARGET_VALUE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.RemoteValue;
import tavolo.domain.target.RowAllowances;
import tavolo.domain.target.RowOrigin;
import tavolo.domain.target.TargetValue;
import tavolo.persistence.indicator.Formulas;
import tavolo.persistence.row.Details;

/// Rows of tables of targets as they stand in the database.
public final class TargetValues {

    /// What is fetched of a row to know what it asks of remote people, from what it follows and what
    /// it does not count.
    public static final List<Field<?>> NOTES =
            List.of(
                    TARGET_VALUE.REVISION_ID,
                    TARGET_VALUE.REMOTE_VALUE,
                    TARGET_VALUE.REMOTE_REASON,
                    TARGET_VALUE.ORIGIN_KPI,
                    TARGET_VALUE.ORIGIN_REASON,
                    TARGET_VALUE.EXCLUSIONS,
                    TARGET_VALUE.FORECAST_TOLERANCE);

    /// All columns of a row but its place in the table.
    public static final List<Field<?>> ALL =
            List.of(
                    TARGET_VALUE.REVISION_ID,
                    TARGET_VALUE.KPI,
                    TARGET_VALUE.VARIANT,
                    TARGET_VALUE.CONDITIONS,
                    TARGET_VALUE.OLD_VALUE,
                    TARGET_VALUE.NEW_VALUE,
                    TARGET_VALUE.VALID_FROM,
                    TARGET_VALUE.VALID_TO,
                    TARGET_VALUE.REMOTE_VALUE,
                    TARGET_VALUE.REMOTE_REASON,
                    TARGET_VALUE.ORIGIN_KPI,
                    TARGET_VALUE.ORIGIN_REASON,
                    TARGET_VALUE.EXCLUSIONS,
                    TARGET_VALUE.FORECAST_TOLERANCE);

    private TargetValues() {}

    /// The row in `row`, which has [#ALL] columns.
    public static TargetValue of(Record row) {
        IndicatorFormula formula = Formulas.of(row, row.get(TARGET_VALUE.VARIANT));
        return new TargetValue(
                formula.kpi(),
                formula,
                Details.read(row.get(TARGET_VALUE.CONDITIONS)),
                Optional.ofNullable(row.get(TARGET_VALUE.OLD_VALUE)),
                row.get(TARGET_VALUE.NEW_VALUE),
                row.get(TARGET_VALUE.VALID_FROM),
                Optional.ofNullable(row.get(TARGET_VALUE.VALID_TO)),
                remote(row),
                origin(row),
                allowances(row));
    }

    /// What time does not count, of a row with [#NOTES].
    public static RowAllowances allowances(Record row) {
        List<Exclusion> exclusions =
                Details.read(row.get(TARGET_VALUE.EXCLUSIONS)).entrySet().stream()
                        .map(each ->
                                new Exclusion(
                                        ExclusionCode.valueOf(each.getKey()),
                                        Boolean.parseBoolean(each.getValue())))
                        .toList();
        return new RowAllowances(
                exclusions, Optional.ofNullable(row.get(TARGET_VALUE.FORECAST_TOLERANCE)));
    }

    /// The column for the grounds on which time does not count: each with whether it is proven.
    public static String exclusions(RowAllowances allowances) {
        return Details.write(
                allowances.exclusions().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.code().name(),
                                        each -> Boolean.toString(each.evidenceRequired()))));
    }

    /// What is asked of those who work remotely, of a row with [#NOTES].
    public static Optional<RemoteValue> remote(Record row) {
        @Nullable BigDecimal value = row.get(TARGET_VALUE.REMOTE_VALUE);
        return Optional.ofNullable(value)
                .map(asked ->
                        new RemoteValue(
                                asked,
                                Objects.requireNonNull(row.get(TARGET_VALUE.REMOTE_REASON))));
    }

    /// From what it follows, of a row with [#NOTES].
    public static Optional<RowOrigin> origin(Record row) {
        return Optional.ofNullable(row.get(TARGET_VALUE.ORIGIN_KPI))
                .map(kpi ->
                        new RowOrigin(
                                Formulas.inTable(row, kpi, row.get(TARGET_VALUE.REVISION_ID)),
                                Objects.requireNonNull(row.get(TARGET_VALUE.ORIGIN_REASON))));
    }
}
