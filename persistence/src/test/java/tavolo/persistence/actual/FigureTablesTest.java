package tavolo.persistence.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.schema.Tables.FIGURE_RUN;
import static tavolo.persistence.schema.Tables.FIGURE_SERIES;

import java.util.Arrays;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/// No row of a measured figure has a place for the person of whom it could be. Source: art. 4 L.
/// 300/1970, INL circ. 4/2017 — no monitoring of single operators.
class FigureTablesTest {

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

    private static String[] columns(Table<?> table) {
        return Arrays.stream(table.fields()).map(Field::getName).toArray(String[]::new);
    }
}
