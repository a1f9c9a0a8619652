package tavolo.ui.layout;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Light, dark or as the system says, remembered by the browser. Written into the page before it is
/// sent, so that a dark page never flashes white.
@Component
class Appearance implements VaadinServiceInitListener {

    static final String COOKIE = "tavolo-appearance";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    /// What one can choose.
    enum Choice {
        SYSTEM(ColorScheme.Value.SYSTEM),
        LIGHT(ColorScheme.Value.LIGHT),
        DARK(ColorScheme.Value.DARK);

        final ColorScheme.Value scheme;

        Choice(ColorScheme.Value scheme) {
            this.scheme = scheme;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(Appearance::paint);
    }

    static Choice chosenIn(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> of(cookie.getValue()))
                .findFirst()
                .orElse(Choice.SYSTEM);
    }

    static void choose(Choice choice, VaadinResponse response, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, choice.code());
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static void paint(IndexHtmlResponse page) {
        Choice choice = chosenIn(page.getVaadinRequest());
        if (choice != Choice.SYSTEM) {
            page.getDocument().selectXpath("/html").attr("theme", choice.code());
        }
    }

    private static Stream<Choice> of(String code) {
        return Arrays.stream(Choice.values()).filter(each -> each.code().equals(code));
    }
}
