package tavolo.persistence.actual;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Record;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.DateStyle;
import tavolo.domain.intake.MappedColumns;
import tavolo.domain.intake.NumberStyle;
import tavolo.domain.intake.TextStyle;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.term.Granularity;
import tavolo.persistence.indicator.Formulas;
import tavolo.persistence.row.Details;

/// A mapping as one text, always the same for the same mapping.
final class MappingForm {

    private static final String CONDITION = "condition ";

    private MappingForm() {}

    static String write(ColumnMapping mapping) {
        Map<String, String> names = new TreeMap<>();
        names.put("line", mapping.line().toString());
        names.put("formula", mapping.variant().formula().name());
        mapping.variant().conditions().forEach((key, value) -> names.put(CONDITION + key, value));
        names.put("grain", mapping.grain().name());
        names.put("numbers", mapping.style().numbers().name());
        names.put("dates", mapping.style().dates().name());
        MappedColumns columns = mapping.columns();
        names.put("start", columns.start());
        names.put("numerator", columns.numerator());
        put(names, "time", columns.time());
        put(names, "denominator", columns.denominator());
        put(names, "site", columns.site());
        put(names, "channel", columns.channel());
        put(names, "workplace", columns.workplace());
        put(names, "volume", columns.volume());
        put(names, "forecast", columns.forecast());
        return Details.write(names);
    }

    private static void put(Map<String, String> names, String name, Optional<String> column) {
        column.ifPresent(head -> names.put(name, head));
    }

    /// The mapping that stands in `row` as `written`.
    static ColumnMapping read(Record row, String written) {
        SortedMap<String, String> names = Details.read(written);
        return new ColumnMapping(
                new ServiceLineId(UUID.fromString(get(names, "line"))),
                variant(row, names),
                Granularity.valueOf(get(names, "grain")),
                new TextStyle(
                        NumberStyle.valueOf(get(names, "numbers")),
                        DateStyle.valueOf(get(names, "dates"))),
                new MappedColumns(
                        get(names, "start"),
                        find(names, "time"),
                        get(names, "numerator"),
                        find(names, "denominator"),
                        find(names, "site"),
                        find(names, "channel"),
                        find(names, "workplace"),
                        find(names, "volume"),
                        find(names, "forecast")));
    }

    private static FormulaVariant variant(Record row, SortedMap<String, String> names) {
        SortedMap<String, String> conditions = new TreeMap<>();
        names.forEach((name, value) -> {
            if (name.startsWith(CONDITION)) {
                conditions.put(name.substring(CONDITION.length()), value);
            }
        });
        return new FormulaVariant(Formulas.of(row, get(names, "formula")), conditions);
    }

    private static String get(SortedMap<String, String> names, String name) {
        return Objects.requireNonNull(names.get(name), () -> "a mapping has its " + name);
    }

    private static Optional<String> find(SortedMap<String, String> names, String name) {
        return Optional.ofNullable(names.get(name));
    }
}
