package tavolo.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.given.House;
import tavolo.domain.given.Sheets;
import tavolo.domain.given.Story;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PreviewFiguresTest {

    private final House house = new House();
    private final Actor provider = house.everyone.at(PartySide.PROVIDER);

    @Test
    void the_beginning_is_shown_with_a_guess_at_the_columns() {
        FilePreview preview = beginning(Sheets.days());

        assertThat(preview.heads()).containsExactly("Data", "Offerte", "Entro 20 s");
        assertThat(preview.rows()).hasSize(2);
        assertThat(preview.rows().getFirst()).containsExactly("01/04/2020", "1.200", "900");
        assertThat(preview.proposal().start()).isEqualTo(Optional.of("Data"));
        assertThat(preview.proposal().numerator()).isEqualTo(Optional.of("Entro 20 s"));
        assertThat(preview.proposal().denominator()).isEqualTo(Optional.of("Offerte"));
    }

    @Test
    void where_dates_or_numbers_could_be_read_in_two_ways_both_are_offered() {
        FilePreview both = beginning(Sheets.days());
        assertThat(both.dates())
                .containsExactlyInAnyOrder(DateStyle.DAY_FIRST, DateStyle.MONTH_FIRST);
        assertThat(both.numbers()).containsExactlyInAnyOrder(NumberStyle.values());

        FilePreview one =
                beginning(Sheets.of("a.csv", "Data;Offerte;Entro 20 s", "13/04/2020;1.200,5;900"));
        assertThat(one.dates()).containsExactly(DateStyle.DAY_FIRST);
        assertThat(one.numbers()).containsExactly(NumberStyle.ITALIAN);
    }

    @Test
    void how_long_a_row_is_is_guessed_by_its_beginning() {
        assertThat(beginning(Sheets.days()).grain()).contains(Granularity.DAY);
        assertThat(
                        beginning(Sheets.of("a.csv", "Mese;Offerte;Entro 20 s", "04/2020;100;50"))
                                .grain())
                .contains(Granularity.MONTH);
        assertThat(
                        beginning(
                                        Sheets.of(
                                                "a.csv",
                                                "Data;Ora;Offerte;Entro 20 s",
                                                "01/04/2020;8.30;100;50"))
                                .grain())
                .contains(Granularity.INTERVAL_30M);
        assertThat(
                        beginning(
                                        Sheets.of(
                                                "a.csv",
                                                "Data;Offerte;Entro 20 s",
                                                "01/04/2020 08:30;100;50"))
                                .grain())
                .contains(Granularity.INTERVAL_30M);
        assertThat(beginning(Sheets.of("a.csv", "Boh;Offerte", "1;2")).grain()).isEmpty();
    }

    @Test
    void a_forecast_is_proposed_only_with_what_came() {
        ColumnProposal alone =
                beginning(
                                Sheets.of(
                                        "a.csv",
                                        "Data;Offerte;Entro 20 s;Previste",
                                        "01/04/2020;100;50;90"))
                        .proposal();
        ColumnProposal both =
                beginning(
                                Sheets.of(
                                        "a.csv",
                                        "Data;Offerte;Entro 20 s;Previste;Ricevute",
                                        "01/04/2020;100;50;90;100"))
                        .proposal();

        assertThat(alone.forecast()).isEmpty();
        assertThat(alone.volume()).isEmpty();
        assertThat(both.forecast()).contains("Previste");
        assertThat(both.volume()).contains("Ricevute");
    }

    @Test
    void no_more_rows_are_shown_than_fit() {
        String[] lines = new String[50];
        lines[0] = "Data;Offerte;Entro 20 s";
        for (int row = 1; row < lines.length; row++) {
            lines[row] = "01/04/2020;100;50";
        }

        assertThat(beginning(Sheets.of("a.csv", lines)).rows()).hasSize(FilePreview.ROWS);
    }

    private FilePreview beginning(IntakeFile file) {
        return Story.done(house.previewFigures.beginning(provider, file, KpiFormula.SL_OFFERED));
    }
}
