package tavolo.ui.language;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The words on the screen, by key and language. Parameters are those of [MessageFormat], with one
/// ease: an apostrophe is an apostrophe and is written once.
@Component
class Translations implements I18NProvider {

    private final Map<String, Map<String, String>> words =
            Map.of("it", read("translations.properties"), "en", read("translations_en.properties"));

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String pattern = of(locale).get(key);
        if (pattern == null) {
            return "[" + key + "]";
        }
        return params.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), locale).format(params);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return of(locale);
    }

    private Map<String, String> of(Locale locale) {
        return words.getOrDefault(locale.getLanguage(), words.getOrDefault("it", Map.of()));
    }

    private static Map<String, String> read(String file) {
        Properties properties = new Properties();
        String path = "/vaadin-i18n/" + file;
        try (var stream = Translations.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the words are missing: " + path);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
