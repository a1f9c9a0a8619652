package tavolo.ui.organisation;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import tavolo.TavoloApplication;
import tavolo.domain.Outcome;
import tavolo.domain.party.Accounts;
import tavolo.domain.party.Actor;

/// The portal at its very first start outside a demonstration: nobody but the first administrator,
/// on a free port and a data folder of its own.
final class EmptyHouse implements AutoCloseable {

    static final String FIRST = "admin@localhost";
    static final String PASSWORD = "cinque parole bastano e avanzano";

    private final Path data;
    private final ConfigurableApplicationContext context;
    private final SecuredBrowserlessApplicationContext<Authentication> windows;

    EmptyHouse() throws IOException {
        data = Files.createTempDirectory("tavolo-house");
        context =
                new SpringApplicationBuilder(TavoloApplication.class)
                        .run("--server.port=0", "--tavolo.data=" + data, "--tavolo.demo=false");
        windows = SpringBrowserlessApplicationContext.createSecured(context, "tavolo.ui");
    }

    /// The lines that the first start wrote for the first administrator: e-mail, link, end of the
    /// link.
    List<String> firstAdministrator() throws IOException {
        return Files.readAllLines(data.resolve("first-administrator.txt"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Actor actor(String email) {
        return bean(Accounts.class).byEmail(email).orElseThrow().actor();
    }

    String says(String key, Object... values) {
        return bean(I18NProvider.class).getTranslation(key, Locale.ITALIAN, values);
    }

    String address() {
        return "http://localhost:"
                + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// A window of somebody who has not signed in, at `path`.
    Page anonymous(String path) {
        return new Page(this, windows.newUser().newWindow(), path);
    }

    /// A window of the person whose e-mail is `email`, signed in, at `path`.
    Page of(String email, String path) {
        var person = bean(UserDetailsService.class).loadUserByUsername(email);
        BrowserlessUIContext window =
                windows.newUser(
                                UsernamePasswordAuthenticationToken.authenticated(
                                        person, null, person.getAuthorities()))
                        .newWindow();
        return new Page(this, window, path);
    }

    /// What a request brought that was carried out.
    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new AssertionError("refused: " + why);
        };
    }

    @Override
    public void close() throws IOException {
        context.close();
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
