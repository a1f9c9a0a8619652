package tavolo.ui.testing;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import tavolo.TavoloApplication;
import tavolo.persistence.seal.csc.CscServer;
import tavolo.persistence.seal.csc.QualifiedPerson;

/// The portal with its demo world, started once for all tests of this run, on a free port and a
/// data folder of its own that goes when the run ends. The tests share its agreements: each works
/// on one that no other test changes.
public final class Portal {

    private static final class Running {
        private static final Portal PORTAL = new Portal();
    }

    private final CscServer provider = provider();
    private final Path data;
    private final ConfigurableApplicationContext context;
    private final I18NProvider words;
    private final SecuredBrowserlessApplicationContext<Authentication> windows;

    private Portal() {
        try {
            data = Files.createTempDirectory("tavolo-portal");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        context =
                new SpringApplicationBuilder(TavoloApplication.class)
                        .run(
                                "--server.port=0",
                                "--tavolo.data=" + data,
                                "--tavolo.remote-signing.lontana.name=Firma Lontana",
                                "--tavolo.remote-signing.lontana.address="
                                        + provider.address()
                                        + "/csc/v2",
                                "--tavolo.remote-signing.lontana.client-id=" + CscServer.CLIENT,
                                "--tavolo.remote-signing.lontana.client-secret=" + CscServer.SECRET,
                                "--spring.main.register-shutdown-hook=false");
        words = context.getBean(I18NProvider.class);
        windows = SpringBrowserlessApplicationContext.createSecured(context, "tavolo.ui");
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::stop));
    }

    /// The running portal; the first who asks waits for its start.
    public static Portal running() {
        return Running.PORTAL;
    }

    /// What is said in Italian for `key`.
    public String says(String key, Object... values) {
        return words.getTranslation(key, Locale.ITALIAN, values);
    }

    /// What the portal is made of.
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// The provider of remote signatures that it knows; a test says first whom it serves.
    public CscServer remoteProvider() {
        return provider;
    }

    private static CscServer provider() {
        return new CscServer(
                QualifiedPerson.elliptic(
                        "secp256r1", QualifiedPerson.qualified("Nessuno", "Qui", Instant.EPOCH)),
                CscServer.Manner.usual("1.2.840.10045.4.3.2"));
    }

    /// Where its pages are, as in `http://localhost:8080`.
    public String address() {
        return "http://localhost:"
                + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// A window of somebody who has not signed in.
    public Window anonymous() {
        return new Window(windows.newUser().newWindow(), words);
    }

    /// A window of the person whose e-mail is `email`, signed in.
    public Window of(String email) {
        var person = context.getBean(UserDetailsService.class).loadUserByUsername(email);
        Authentication signedIn =
                UsernamePasswordAuthenticationToken.authenticated(
                        person, null, person.getAuthorities());
        BrowserlessUIContext window = windows.newUser(signedIn).newWindow();
        return new Window(window, words);
    }

    private void stop() {
        context.close();
        provider.close();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
