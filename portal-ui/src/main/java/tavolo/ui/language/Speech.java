package tavolo.ui.language;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Says in words, outside every page, what the pages say: answers to programs have no page from
/// which a language could be taken.
@Component
public final class Speech {

    private final I18NProvider words;

    Speech(I18NProvider words) {
        this.words = words;
    }

    /// The language that `request` asks for; Italian if it asks for none that the portal has.
    public static Locale askedBy(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Languages.ALL.getFirst()
                : Languages.of(request.getLocale().getLanguage()).orElse(Languages.ALL.getFirst());
    }

    /// What `said` says of a component that speaks `language`.
    public <T> T in(Locale language, Function<com.vaadin.flow.component.Component, T> said) {
        return ScopedValue.where(Wording.SPOKEN, language)
                .call(() -> said.apply(new Voice(words, language)));
    }

    /// A component that stands on no page.
    private static final class Voice extends Span {

        private final transient I18NProvider words;
        private final Locale language;

        Voice(I18NProvider words, Locale language) {
            this.words = words;
            this.language = language;
        }

        @Override
        public String getTranslation(String key, Object... params) {
            return words.getTranslation(key, language, params);
        }

        @Override
        public String getTranslation(Object key, Object... params) {
            return words.getTranslation(key, language, params);
        }
    }
}
