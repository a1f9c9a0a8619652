package tavolo.persistence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    @Test
    void a_line_may_end_at_a_space() {
        assertThat(pieces("due  parole")).containsExactly("due  ", "parole");
    }

    @Test
    void an_article_stays_with_its_noun() {
        assertThat(pieces("dell’accordo l'ora")).containsExactly("dell’accordo ", "l'ora");
    }

    @Test
    void a_time_stays_whole() {
        assertThat(pieces("dalle 07:30–16:30")).containsExactly("dalle ", "07:30–16:30");
    }

    @Test
    void an_amount_stays_with_its_sign() {
        assertThat(pieces("25,00 € al mese, 20 %"))
                .containsExactly("25,00 € ", "al ", "mese, ", "20 %");
    }

    @Test
    void a_compound_may_be_parted_behind_its_hyphen() {
        assertThat(pieces("socio-sanitario e/o"))
                .containsExactly("socio-", "sanitario ", "e/", "o");
    }

    private static List<String> pieces(String text) {
        LineBreaker breaker = new LineBreaker();
        breaker.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int end = breaker.next(); end >= 0; end = breaker.next()) {
            pieces.add(text.substring(from, end));
            from = end;
        }
        return pieces;
    }
}
