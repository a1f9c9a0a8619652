package tavolo.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What becomes of text that is pasted, as word processors and web pages put it on the clipboard.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastedTextTest {

    @Test
    void paragraphs_and_marks_stay_as_they_are() {
        String text = "1. L'operatore lavora da casa per {days} giorni.\n\n2. Ètica — «sì».";

        assertThat(PastedText.cleaned(text)).isEqualTo(text);
    }

    @Test
    void every_end_of_line_is_a_line_feed_and_empty_lines_do_not_pile_up() {
        assertThat(PastedText.cleaned("a\r\nb\rc\u000Bd\fe\u2028f\u2029g\u0085h"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh");
        assertThat(PastedText.cleaned("a  \r\n\r\n\r\n\r\nb\t \n")).isEqualTo("a\n\nb");
    }

    @Test
    void bullets_become_dashes_and_numbers_stay() {
        assertThat(
                        PastedText.cleaned(
                                "\u00B7\tuno\r\n\uF0B7\tdue\r\n\u2022 tre\r\no\tquattro\r\n"
                                        + "1.\tcinque\r\n\ta)\tsei\r\n1.2.\tsette"))
                .isEqualTo("- uno\n- due\n- tre\n- quattro\n1. cinque\na) sei\n1.2. sette");
    }

    @Test
    void blanks_and_hyphens_of_every_kind_are_plain_ones() {
        assertThat(PastedText.cleaned("D.Lgs.\u00A0276\u202F/\u20032003, 24\u201148\u001Eh"))
                .isEqualTo("D.Lgs. 276 / 2003, 24-48-h");
    }

    @Test
    void what_nobody_sees_goes() {
        assertThat(
                        PastedText.cleaned(
                                "\uFEFFsi\u00ADcu\u200Brez\u200Dza \u202Eotset\u202C "
                                        + "\u2066x\u2069\u0000\u0007\uD83D fine\u001F"))
                .isEqualTo("sicurezza otset x fine");
    }

    @Test
    void of_a_field_what_it_shows_stays_and_its_code_goes() {
        assertThat(
                        PastedText.cleaned(
                                "v. \u0013 REF _Ref1 \\h \u0014art. 4\u0015, p. \u0013PAGE\u0015."))
                .isEqualTo("v. art. 4, p. .");
    }

    @Test
    void rows_of_a_table_become_lines_and_a_single_tab_a_blank() {
        assertThat(
                        PastedText.cleaned(
                                "KPI\tsoglia\tpeso\r\nLivello\t70\t0,5\r\n\r\nArt. 1\tOggetto"))
                .isEqualTo("KPI | soglia | peso\nLivello | 70 | 0,5\n\nArt. 1 Oggetto");
    }

    @Test
    void letters_are_composed() {
        assertThat(PastedText.cleaned("e\u0300 perche\u0301")).isEqualTo("è perché");
    }

    @Test
    void cleaning_what_is_clean_changes_nothing() {
        for (String pasted :
                List.of(
                        "\u00B7\tuno\r\n\r\n\r\n1.\ta\tb\r\n2.\tc\td",
                        "\u0013A\u0013B\u0014c\u0015\u0014d\u0015",
                        "a\u200B\u0300 \t\u00A0\n\tb",
                        "o\u00AD\tx\n- \u2022 y")) {
            String once = PastedText.cleaned(pasted);

            assertThat(PastedText.cleaned(once)).as(pasted).isEqualTo(once);
        }
    }

    @Test
    void millions_of_characters_are_cleaned_in_one_go() {
        String page = "\u00B7\tL\u00ADoperatore\u00A0\u0013REF\u0014x\u0015\t\tpoi\r\n";

        assertThat(PastedText.cleaned(page.repeat(100_000))).startsWith("- Loperatore x");
    }
}
