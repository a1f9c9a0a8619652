package tavolo.ui.notice;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tavolo.domain.notice.Letter;
import tavolo.domain.notice.LetterWriter;
import tavolo.domain.notice.News;
import tavolo.domain.notice.WrittenLetter;
import tavolo.ui.language.Wording;

/// The words of mails, those of the bell with a greeting before and a link after them. Plain text:
/// it is read everywhere, and nothing in it can be more than words.
@Component
final class LetterWords implements LetterWriter {

    private final I18NProvider words;
    private final String address;

    /// @param address where people open the portal; empty where no mail is sent
    LetterWords(I18NProvider words, @Value("${tavolo.address:}") String address) {
        this.words = words;
        this.address = address.replaceFirst("/+$", "");
    }

    @Override
    public WrittenLetter write(Letter letter) {
        Speech speech = new Speech(letter.language().locale());
        return new WrittenLetter(
                letter.id(), letter.address(), speech.subject(letter), speech.body(letter));
    }

    /// What is said in one language.
    private final class Speech {

        private final Locale locale;

        Speech(Locale locale) {
            this.locale = locale;
        }

        private String said(String key, Object... parameters) {
            return words.getTranslation(key, locale, parameters);
        }

        String subject(Letter letter) {
            return switch (letter.kind()) {
                case NOTICE -> subject(letter.news().getFirst());
                case DIGEST -> said("mail.digest.subject", letter.news().size() + letter.more());
            };
        }

        private String subject(News news) {
            String sentence = sentence(news);
            return news.number().isEmpty()
                    ? said("mail.notice.subject.plain", sentence)
                    : said("mail.notice.subject", news.number(), sentence);
        }

        private String sentence(News news) {
            return said(
                    NoticeWords.plainKey(news.kind()),
                    news.number(),
                    news.clause().map(Object::toString).orElse(""),
                    news.instrument().map(kind -> said(Wording.keyOf(kind))).orElse(""));
        }

        String body(Letter letter) {
            StringBuilder body = new StringBuilder(said("mail.greeting", letter.name()));
            body.append("\n\n");
            byPlace(letter.news()).forEach((place, news) -> tell(body, place, news));
            if (letter.more() > 0) {
                body.append(said("mail.more", letter.more())).append("\n\n");
            }
            body.append("-- \n").append(said("mail.what")).append('\n');
            body.append(said("mail.choice")).append('\n').append(address).append("/avvisi\n");
            return body.toString();
        }

        private static Map<String, List<News>> byPlace(List<News> news) {
            return news.stream()
                    .collect(
                            Collectors.groupingBy(
                                    Speech::place, LinkedHashMap::new, Collectors.toList()));
        }

        private static String place(News news) {
            return news.number().isEmpty() ? "" : news.number() + " · " + news.title();
        }

        private void tell(StringBuilder body, String place, List<News> news) {
            if (!place.isEmpty()) {
                body.append(place).append('\n');
            }
            news.forEach(each -> body.append("- ").append(sentence(each)).append('\n'));
            body.append(address).append('/').append(link(news.getLast())).append("\n\n");
        }

        /// The page on which one goes on; the start for a notice without an agreement.
        private static String link(News news) {
            return news.agreement()
                    .map(id -> NoticeWords.address(id.toString(), news.kind()))
                    .orElse("");
        }
    }
}
