package tavolo.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Words are found as people copy and type them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FoundWordsTest {

    private static final String TEXT =
            "L’azienda, che \u201Csi impegna\u201D,\navvisa in 5\u00A0giorni; dopo 5 giorni decide.";

    @Test
    void apostrophes_quotation_marks_blanks_and_ends_of_lines_need_not_be_the_same() {
        assertThat(found("L'azienda,  che \"si impegna\", avvisa"))
                .containsExactly("L’azienda, che \u201Csi impegna\u201D, avvisa");
        assertThat(found(" in 5 giorni;\n")).containsExactly("in 5 giorni;");
    }

    @Test
    void every_place_is_found() {
        assertThat(found("5 giorni")).containsExactly("5 giorni", "5 giorni");
        assertThat(FoundWords.in("aaa", "aa")).hasSize(2);
    }

    @Test
    void letters_count() {
        assertThat(found("l'azienda")).isEmpty();
        assertThat(found("6 giorni")).isEmpty();
        assertThat(found(" \n ")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void words_overlap_where_they_share_a_letter() {
        FoundWords first = new FoundWords(3, 6);
        assertThat(first.overlaps(new FoundWords(5, 9))).isTrue();
        assertThat(first.overlaps(new FoundWords(6, 9))).isFalse();
        assertThat(first.overlaps(new FoundWords(0, 3))).isFalse();
        assertThat(first.overlaps(new FoundWords(4, 5))).isTrue();
    }

    private static List<String> found(String words) {
        return FoundWords.in(TEXT, words).stream().map(each -> each.of(TEXT)).toList();
    }
}
