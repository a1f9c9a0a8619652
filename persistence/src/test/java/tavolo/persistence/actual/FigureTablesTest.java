package tavolo.persistence.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.schema.Tables.FIGURE_RUN;
import static tavolo.persistence.schema.Tables.FIGURE_SERIES;
import static tavolo.persistence.schema.Tables.PERSON;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import tavolo.persistence.schema.DefaultSchema;

/// No row of a measured figure has a place for the person of whom it could be. Source: art. 4 L.
/// 300/1970, INL circ. 4/2017 — no monitoring of single operators.
class FigureTablesTest {

    /// What numbers in a table with a person may be called: counters of versions, rounds and tries,
    /// places in an order, rows of a file, and how long a meeting is. Look at a new one before it
    /// is added.
    private static final Set<String> HARMLESS =
            Set.of(
                    "attempts",
                    "clause_number",
                    "demo_card",
                    "edition",
                    "file_size",
                    "from_minute",
                    "last_step",
                    "minimum_sample",
                    "minutes",
                    "monthly_cap",
                    "number",
                    "ordinal",
                    "place",
                    "released_round",
                    "round",
                    "rows_taken",
                    "sequence_number",
                    "sign_count",
                    "to_minute",
                    "version",
                    "wanted_percent",
                    "wanted_value",
                    "wording");

    /// What somebody assumed of a whole service and keeps under a name; nothing was measured.
    private static final String ASSUMPTIONS = "feasibility_study";

    @Test
    void figures_have_a_series_a_time_and_numbers_and_nothing_else() {
        assertThat(columns(FIGURE_RUN))
                .containsExactly("series_id", "on_day", "at_minute", "import_number", "figures");
    }

    @Test
    void a_series_is_of_a_line_a_site_a_channel_and_a_workplace() {
        assertThat(columns(FIGURE_SERIES))
                .containsExactly(
                        "id",
                        "digest",
                        "line_id",
                        "formula",
                        "conditions",
                        "grain",
                        "unit_id",
                        "channel",
                        "workplace",
                        "own_formula");
    }

    @Test
    void nothing_that_belongs_to_figures_points_to_a_person_but_who_imported_them() {
        Map<String, List<String>> people = new TreeMap<>();
        for (Table<?> table : ofFigures()) {
            List<String> pointing =
                    references(table, PERSON).stream()
                            .flatMap(key -> key.getFields().stream())
                            .map(Field::getName)
                            .sorted()
                            .toList();
            if (!pointing.isEmpty()) {
                people.put(table.getName(), pointing);
            }
        }

        assertThat(ofFigures())
                .extracting(Table::getName)
                .containsExactlyInAnyOrder(
                        "figure_head",
                        "figure_import",
                        "figure_month",
                        "figure_run",
                        "figure_series");
        assertThat(people).isEqualTo(Map.of("figure_import", List.of("person_id", "undone_by")));
    }

    @Test
    void no_table_with_a_person_has_a_number_that_could_measure_that_person() {
        Map<String, String> numbers = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            boolean isOfPeople = table.equals(PERSON) || !references(table, PERSON).isEmpty();
            if (isOfPeople && !table.getName().equals(ASSUMPTIONS)) {
                Arrays.stream(table.fields())
                        .filter(field -> field.getDataType().isNumeric())
                        .map(Field::getName)
                        .forEach(name -> numbers.put(table.getName() + "." + name, name));
            }
        }

        assertThat(numbers).containsKeys("person.version", "figure_import.rows_taken");
        assertThat(numbers)
                .allSatisfy((column, name) -> assertThat(HARMLESS).as(column).contains(name));
    }

    private static List<Table<?>> ofFigures() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.getName().startsWith("figure"))
                .toList();
    }

    private static List<? extends ForeignKey<?, ?>> references(Table<?> table, Table<?> to) {
        return table.getReferences().stream()
                .filter(key -> key.getKey().getTable().equals(to))
                .toList();
    }

    private static String[] columns(Table<?> table) {
        return Arrays.stream(table.fields()).map(Field::getName).toArray(String[]::new);
    }
}
