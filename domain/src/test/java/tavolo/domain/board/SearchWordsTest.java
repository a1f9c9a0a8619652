package tavolo.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.board.SearchWords.Piece;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchWordsTest {

    private static String marked(String typed, String text) {
        return SearchWords.of(typed).excerpt(text).stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void words_are_folded_and_signs_of_operators_mean_nothing() {
        assertThat(SearchWords.of("+Città -(reperibilità*) ~\"@d'accordo\" <>%_").terms())
                .containsExactly("citta", "reperibilita", "d accordo");
    }

    @Test
    void what_stands_in_quotes_is_one_term_also_when_the_second_quote_is_missing() {
        assertThat(SearchWords.of("\"fasce di reperibilità\" ore").terms())
                .containsExactly("fasce di reperibilita", "ore");
        assertThat(SearchWords.of("\"fasce di").terms()).containsExactly("fasce", "di");
    }

    @Test
    void a_word_said_twice_counts_once_and_those_behind_the_eighth_do_not_count() {
        assertThat(SearchWords.of("uno uno due tre quattro cinque sei sette otto nove").terms())
                .hasSize(SearchWords.MOST)
                .startsWith("uno", "due")
                .doesNotContain("nove");
    }

    @Test
    void one_word_of_three_letters_is_enough() {
        assertThat(SearchWords.of("").isTooShort()).isTrue();
        assertThat(SearchWords.of("di la \"a b\"").isTooShort()).isTrue();
        assertThat(SearchWords.of("C10").isTooShort()).isFalse();
        assertThat(SearchWords.of("di ore").isTooShort()).isFalse();
    }

    @Test
    void a_word_is_found_at_the_beginning_of_words_whatever_its_case_and_accents() {
        SearchWords words = SearchWords.of("REPERIBILITA ora");

        assertThat(words.heldBy("La reperibilità, con un orario.")).isEqualTo(2);
        assertThat(words.heldBy("irreperibilità dell'ora")).isEqualTo(1);
        assertThat(words.heldBy("lavora")).isZero();
    }

    @Test
    void what_is_found_is_marked_to_the_end_of_the_word_and_nothing_else_changes() {
        assertThat(marked("citta", "Nella Città vecchia, le città"))
                .isEqualTo("Nella [Città] vecchia, le [città]");
        assertThat(marked("fascia", "Fasce, fasciatoio")).isEqualTo("Fasce, [fasciatoio]");
        assertThat(marked("\"d accordo\"", "tutti d'accordo?")).isEqualTo("tutti [d'accordo]?");
    }

    @Test
    void signs_of_markup_stay_text() {
        assertThat(SearchWords.of("penale").excerpt("<b>penale</b> & <script>"))
                .containsExactly(
                        new Piece("<b>", false),
                        new Piece("penale", true),
                        new Piece("</b> & <script>", false));
    }

    @Test
    void a_long_text_is_cut_around_the_first_find_between_words() {
        String text = "prima ".repeat(60) + "ecco " + "dopo ".repeat(100);

        String excerpt = marked("ecco", text);

        assertThat(excerpt).startsWith("… prima").contains("[ecco] dopo").endsWith("dopo …");
        assertThat(excerpt.length()).isLessThan(260);
    }

    @Test
    void a_text_in_which_nothing_is_found_is_shown_from_its_beginning() {
        assertThat(marked("zeta", "alfa beta")).isEqualTo("alfa beta");
        assertThat(new SearchWords(List.of()).excerpt("alfa"))
                .containsExactly(new Piece("alfa", false));
        assertThat(SearchWords.of("alfa").excerpt("")).isEmpty();
    }

    @Test
    void a_text_in_decomposed_form_is_found_as_well() {
        assertThat(marked("citta", "citta\u0300 alta")).isEqualTo("[citt\u00e0] alta");
    }

    @Test
    void words_are_written_as_they_would_be_typed() {
        assertThat(SearchWords.of("\"Fasce  di\" ore")).hasToString("\"fasce di\" ore");
    }
}
