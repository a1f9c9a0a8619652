package tavolo.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tavolo.domain.library.Language;

class ChartSheetsTest {

    @Test
    void the_table_of_a_course_has_a_row_for_each_place_and_a_column_for_each_series() {
        Sheet sheet = SampleCharts.day(Language.IT).sheet();

        assertThat(sheet.title()).isEqualTo("Livello di ogni mezz'ora");
        assertThat(sheet.columns()).containsExactly("Mezz'ora", "Prima", "Dopo");
        assertThat(sheet.rows())
                .extracting(Sheet.Row::name)
                .containsExactly("08:00", "08:30", "09:00");
        assertThat(texts(sheet.rows().getFirst())).containsExactly("84,8\u00a0%", "56,4\u00a0%");
    }

    @Test
    void a_place_without_a_value_says_so_in_the_table() {
        Sheet.Row last = SampleCharts.day(Language.IT).sheet().rows().getLast();

        assertThat(texts(last)).containsExactly("75\u00a0%", "nessun livello");
        assertThat(last.figures().getLast().value()).isEmpty();
    }

    @Test
    void the_ends_between_which_a_value_lies_stand_beside_it() {
        Sheet sheet = SampleCharts.percentile(Language.IT).sheet();

        assertThat(sheet.columns()).containsExactly("Mese", "Concordato", "Misurato", "da", "a");
        assertThat(texts(sheet.rows().getFirst())).containsExactly("24", "30,5", "24", "36");
        assertThat(texts(sheet.rows().getLast()))
                .containsExactly("24", "nessun livello", "nessun livello", "nessun livello");
    }

    @Test
    void a_spread_must_have_a_range_for_each_value() {
        Series measured = SampleCharts.percentile(Language.IT).series().getLast();
        Spread.Heads heads = new Spread.Heads("da", "a");

        assertThatThrownBy(() -> measured.within(new Spread("Certo", heads, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spread.Range(36, 24))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lines_and_bands_of_a_picture_are_facts_of_its_table() {
        assertThat(SampleCharts.day(Language.IT).sheet().facts())
                .extracting(ChartSheetsTest::said)
                .containsExactly("Obiettivo: 80\u00a0%", "Corridoio: 75\u00a0%, 85\u00a0%");
    }

    @Test
    void the_table_of_a_tornado_has_both_ends_of_each_bar_and_the_middle() {
        Sheet sheet = SampleCharts.tornado(Language.EN).sheet();

        assertThat(sheet.columns()).containsExactly("Valore", "Con meno", "Con più");
        assertThat(texts(sheet.rows().getFirst())).containsExactly("81.2\u00a0%", "nessun livello");
        assertThat(sheet.facts())
                .extracting(ChartSheetsTest::said)
                .containsExactly("Livello atteso: 56.4\u00a0%", "Obiettivo: 80\u00a0%");
    }

    @Test
    void a_series_must_have_a_value_for_each_place() {
        Chart.Course day = SampleCharts.day(Language.IT);

        assertThatThrownBy(() ->
                        new Chart.Course(
                                day.caption(),
                                day.scale(),
                                new Places("Mezz'ora", List.of("08:00")),
                                day.shape(),
                                day.series(),
                                List.of(),
                                List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_is_named_after_the_title_in_plain_letters() {
        Sheet sheet = SampleCharts.day(Language.IT).sheet();

        assertThat(sheet.fileName("csv")).isEqualTo("livello-di-ogni-mezz-ora.csv");
        assertThat(titled(" Già più di 80 %? ").fileName("xlsx")).isEqualTo("gia-piu-di-80.xlsx");
        assertThat(titled("…").fileName("png")).isEqualTo("tavolo.png");
    }

    private static Sheet titled(String title) {
        return new Sheet(Language.IT, title, List.of("x"), List.of(), List.of());
    }

    private static List<String> texts(Sheet.Row row) {
        return row.figures().stream().map(Sheet.Figure::text).toList();
    }

    private static String said(Sheet.Fact fact) {
        return fact.name()
                + ": "
                + String.join(", ", fact.figures().stream().map(Sheet.Figure::text).toList());
    }
}
