package tavolo.ui.language;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages of the screens and how a browser remembers the one it was switched to. Italian
/// comes first and is the default: what the browser would like is not asked, because people sit
/// down at borrowed machines and legal words are Italian.
public final class Languages {

    /// The languages of the portal, the default first.
    public static final List<Locale> ALL = List.of(Locale.ITALIAN, Locale.ENGLISH);

    static final String COOKIE = "tavolo-language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private Languages() {}

    /// The language this browser was switched to; empty if it never was.
    public static Optional<Locale> chosenIn(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> of(cookie.getValue()).stream())
                .findFirst();
    }

    /// Remembers `language` in the browser.
    public static void choose(Locale language, VaadinResponse response, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /// The language with the two-letter code `code`, if the portal has it.
    public static Optional<Locale> of(String code) {
        return ALL.stream().filter(each -> each.getLanguage().equals(code)).findFirst();
    }
}
