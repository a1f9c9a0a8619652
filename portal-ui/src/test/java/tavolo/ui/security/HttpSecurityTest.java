package tavolo.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.ui.testing.Portal;

/// What holds at the door, request by request.
class HttpSecurityTest {

    private static final String PERSON = "nicola.bassi@voceviva.example";
    private static final String PASSWORD = "tavolo-2020";

    private final Portal portal = Portal.running();
    private final Http http = new Http(portal.address());

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/", "/accordi", "/styles.css", "/login?error"})
    void every_answer_tells_the_browser_to_be_careful(String path) {
        HttpResponse<String> answer = http.get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'self'")
                .contains("form-action 'self'", "base-uri 'self'")
                .doesNotContain("*", "http:");
    }

    @Test
    void a_page_runs_only_scripts_with_a_nonce_that_is_new_each_time() {
        String first = header(http.get("/login"), "Content-Security-Policy");
        String second = header(http.get("/login"), "Content-Security-Policy");

        assertThat(first).contains("'nonce-");
        assertThat(first.substring(first.indexOf("script-src"))).doesNotContain("unsafe-inline");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void a_page_is_never_kept_by_the_browser() {
        assertThat(header(http.get("/login"), "Cache-Control")).contains("no-store");
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        HttpResponse<String> answer = http.get("/login");

        assertThat(header(answer, "Set-Cookie"))
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(answer.uri().toString() + answer.body()).doesNotContain("jsessionid=");
    }

    @Test
    void signing_in_gives_the_session_a_new_identity() {
        http.get("/login");
        String before = http.session().getValue();
        HttpResponse<String> answer = http.signIn(PERSON, PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(http.target(answer)).isEqualTo("/");
        assertThat(http.session().getValue()).isNotEqualTo(before);
        assertThat(http.get("/accordi").statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_address_and_a_wrong_password_get_the_same_answer() {
        String unknown = http.target(http.signIn("nobody@nowhere.example", PASSWORD));
        String wrong = http.target(http.signIn(PERSON, "not-the-password"));

        assertThat(unknown).isEqualTo("/login?error");
        assertThat(wrong).isEqualTo(unknown);
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_has_to_wait() {
        String victim = "davide.rota@voceviva.example";
        for (int i = 0; i < SignInThrottle.FAILURES_PER_EMAIL; i++) {
            assertThat(http.target(http.signIn(victim, "guess-" + i))).isEqualTo("/login?error");
        }

        assertThat(http.target(http.signIn(victim, PASSWORD))).startsWith("/login?wait=");
        assertThat(http.target(http.signIn(PERSON, PASSWORD))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login/code", "/login/passkey"})
    void a_further_step_of_the_sign_in_takes_our_own_forms_only(String path) {
        http.get("/login");
        assertThat(http.target(http.post(path, Map.of("code", "1", "answer", "{}"))))
                .isEqualTo("/login?again");
    }

    @Test
    void whoever_passes_the_device_on_is_out_and_the_next_one_goes_on_to_the_same_signatures() {
        http.signIn(PERSON, PASSWORD);
        String page = "/accordi/" + UUID.randomUUID() + "/firma?passato";

        assertThat(http.target(passOn(page.substring(9, 45)))).isEqualTo(page);
        assertThat(http.target(http.get(page))).isEqualTo("/login");
        assertThat(http.target(http.signIn("lidia.terranova@argentaria.example", PASSWORD)))
                .startsWith(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://elsewhere.example", "../../sicurezza", "//elsewhere"})
    void the_device_is_passed_on_to_nowhere_else(String agreement) {
        http.signIn(PERSON, PASSWORD);

        assertThat(http.target(passOn(agreement))).isEqualTo("/login?out");
        assertThat(http.target(http.get("/accordi"))).isEqualTo("/login");
    }

    @Test
    void nobody_else_passes_my_device_on() {
        http.signIn(PERSON, PASSWORD);

        assertThat(http.target(http.post("/login/passa", Map.of("accordo", ""))))
                .isEqualTo("/login?again");
        assertThat(http.get("/accordi").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> passOn(String agreement) {
        return http.post(
                "/login/passa", Map.of("accordo", agreement, "_csrf", http.token("/accordi")));
    }

    @Test
    void a_code_without_a_password_and_an_answer_to_nothing_sign_nobody_in() {
        String token = http.token("/login");
        assertThat(http.target(http.post("/login/code", Map.of("code", "123456", "_csrf", token))))
                .isEqualTo("/login?error");
        for (String answer : new String[] {"", "{}", "null", "[", "{\"id\":\"AA\"}"}) {
            Map<String, String> form = Map.of("answer", answer, "_csrf", http.token("/login"));
            assertThat(http.target(http.post("/login/passkey", form)))
                    .as(answer)
                    .isEqualTo("/login?passkey");
        }
        assertThat(http.target(http.get("/accordi"))).isEqualTo("/login");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_page_for_people_leads_strangers_to_the_sign_in(Class<?> view) {
        for (String path : PathsOf.view(view)) {
            HttpResponse<String> answer = http.get("/" + path);

            if (view.isAnnotationPresent(AnonymousAllowed.class)) {
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
            } else {
                assertThat(answer.statusCode()).as(path).isEqualTo(302);
                assertThat(http.target(answer)).as(path).isEqualTo("/login");
            }
        }
    }

    @Test
    void only_the_pages_that_must_be_are_open_to_strangers() {
        assertThat(routes().filter(view -> view.isAnnotationPresent(AnonymousAllowed.class)))
                .contains(LoginView.class)
                .allSatisfy(view ->
                        assertThat(view.getSimpleName())
                                .isIn("LoginView", "LinkView", "VerifyView", "HelpView"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/h2-console",
                "/VAADIN/dynamic/resource/0/x/paper.pdf",
                "/application.properties"
            })
    void nothing_else_is_open_to_strangers(String path) {
        assertThat(http.target(http.get(path))).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pki/root.cer", "/pki/issuing.cer", "/pki/root.crl", "/pki/crl"})
    void whoever_checks_a_signature_gets_what_its_certificate_names(String path) {
        HttpResponse<String> answer = http.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("application/pkix-");
        assertThat(answer.body()).isNotEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void nothing_else_lies_below_that_door() {
        assertThat(http.target(http.get("/pki/root.p12"))).isEqualTo("/login");
    }

    @Test
    void whoever_came_by_a_deep_link_goes_on_to_that_page() {
        String page = "/accordi/" + UUID.randomUUID() + "?c=1";
        assertThat(http.target(http.get(page))).isEqualTo("/login");

        assertThat(http.target(http.signIn(PERSON, PASSWORD)))
                .startsWith("/accordi/" + page.substring(9, 45));
    }

    @Test
    void whoever_comes_back_from_a_signing_provider_signs_in_first_and_loses_nothing() {
        String back = "/firma-remota?code=abc&state=def";
        HttpResponse<String> stranger = http.get(back);
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(http.target(stranger)).isEqualTo("/login");

        assertThat(http.target(http.signIn(PERSON, PASSWORD))).startsWith(back);
        assertThat(header(http.get(back), "Cache-Control")).contains("no-store");
        assertThat(header(http.get(back), "Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void signing_out_ends_the_session() {
        http.signIn(PERSON, PASSWORD);
        String token = http.token("/accordi");
        String before = http.session().getValue();
        HttpResponse<String> answer = http.post("/logout", Map.of("_csrf", token));

        assertThat(http.target(answer)).startsWith("/login");
        assertThat(http.target(http.get("/accordi"))).isEqualTo("/login");
        assertThat(http.session().getValue()).isNotEqualTo(before);
    }

    @Test
    void another_site_cannot_sign_a_person_out() {
        http.signIn(PERSON, PASSWORD);

        assertThat(http.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(http.get("/accordi").statusCode()).isEqualTo(200);
    }

    private static Stream<Class<?>> routes() {
        return new ClassFileImporter()
                .importPackages("tavolo.ui").stream()
                        .filter(each -> each.isAnnotatedWith(Route.class))
                        .filter(each -> each.isAssignableTo(Component.class))
                        .map(JavaClass::reflect);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void signing_in_without_the_token_of_the_page_is_refused() {
        http.get("/login");
        String before = http.session().getValue();
        HttpResponse<String> answer =
                http.post("/login", Map.of("username", PERSON, "password", PASSWORD));

        assertThat(http.target(answer)).isNotEqualTo("/");
        assertThat(http.session().getValue()).isEqualTo(before);
        assertThat(http.target(http.get("/accordi"))).isEqualTo("/login");
    }
}
