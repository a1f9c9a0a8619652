package tavolo.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tavolo.domain.library.Language;
import tavolo.domain.notice.Letter;
import tavolo.domain.notice.MailKind;
import tavolo.domain.notice.News;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.notice.WrittenLetter;
import tavolo.ui.testing.Portal;

class LetterWordsTest {

    private static final UUID AGREEMENT = UUID.fromString("00000000-0000-4000-8000-000000000012");
    private static final String TITLE = "Linea del cittadino, Roma";

    private final Portal portal = Portal.running();
    private final LetterWords words =
            new LetterWords(portal.bean(I18NProvider.class), "https://tavolo.example/");

    @Test
    void a_notice_is_said_in_the_language_of_its_reader_and_leads_to_its_page() {
        News objection = news(NoticeKind.CLAUSE_OBJECTED, Map.of("clause", "C12"));

        WrittenLetter italian = written(Language.IT, MailKind.NOTICE, List.of(objection), 0);
        WrittenLetter english = written(Language.EN, MailKind.NOTICE, List.of(objection), 0);

        assertThat(italian.subject()).isEqualTo("Tavolo · 2020/0012 · C12: obiezione");
        assertThat(english.subject()).isEqualTo("Tavolo: 2020/0012 · C12: objection");
        assertThat(italian.body())
                .startsWith("Buongiorno Ada Neri,\n\n2020/0012 · " + TITLE)
                .contains("\n- C12: obiezione\n")
                .contains("\nhttps://tavolo.example/accordi/" + AGREEMENT + "\n")
                .contains("https://tavolo.example/avvisi");
        assertThat(english.body()).startsWith("Dear Ada Neri,").contains("- C12: objection");
    }

    @Test
    void every_kind_of_notice_has_its_words_in_both_languages() {
        for (Language language : Language.values()) {
            for (NoticeKind kind : NoticeKind.values()) {
                News news = news(kind, Map.of("clause", "C12", "instrument", "TRI_PARTY_PROTOCOL"));
                WrittenLetter letter = written(language, MailKind.NOTICE, List.of(news), 0);
                assertThat(letter.subject() + letter.body())
                        .as("%s in %s", kind, language)
                        .doesNotContain("[", "{", "view.notices")
                        .doesNotContainPattern("\\bnull\\b");
            }
        }
    }

    @Test
    void a_digest_tells_each_agreement_once_and_counts_the_rest() {
        List<News> news =
                Arrays.asList(
                        news(NoticeKind.CLAUSE_REVISED, Map.of("clause", "C02")),
                        news(NoticeKind.CLAUSE_REVISED, Map.of("clause", "C03")),
                        news(NoticeKind.SIGNING_OPENED, Map.of()));

        WrittenLetter letter = written(Language.IT, MailKind.DIGEST, news, 4);

        assertThat(letter.subject()).isEqualTo("Tavolo · 7 avvisi da leggere");
        assertThat(letter.body())
                .containsOnlyOnce(TITLE)
                .containsOnlyOnce("/accordi/" + AGREEMENT + "/firma")
                .contains("- C02:", "- C03:", "Altri 4 avvisi");
    }

    @Test
    void a_name_with_line_breaks_writes_no_header_and_no_line_of_its_own() {
        News news =
                News.of(
                        NoticeKind.AGREEMENT_PROPOSED,
                        Optional.of(AGREEMENT),
                        "2020/0012\r\nBcc: all@voceviva.example",
                        "Linea\n\nfalsa",
                        Map.of());

        WrittenLetter letter = written(Language.IT, MailKind.NOTICE, List.of(news), 0);

        assertThat(letter.subject()).doesNotContain("\n", "\r");
        assertThat(letter.body()).contains("Linea falsa");
    }

    private static News news(NoticeKind kind, Map<String, String> details) {
        return News.of(kind, Optional.of(AGREEMENT), "2020/0012", TITLE, details);
    }

    private WrittenLetter written(Language language, MailKind kind, List<News> news, int more) {
        return words.write(
                new Letter(
                        UUID.randomUUID(),
                        kind,
                        "ada.neri@voceviva.example",
                        "Ada Neri",
                        language,
                        news,
                        more));
    }
}
