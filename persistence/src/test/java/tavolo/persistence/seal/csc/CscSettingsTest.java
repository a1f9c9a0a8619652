package tavolo.persistence.seal.csc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import tavolo.persistence.seal.csc.CscProvider.ClientProof;

class CscSettingsTest {

    private final Map<String, Object> given = new LinkedHashMap<>();

    @Test
    void without_settings_there_is_no_provider() {
        assertThat(settings().providers()).isEmpty();
        assertThat(settings().back()).hasToString("http://localhost:8080/firma-remota");
    }

    @Test
    void providers_are_read_by_name_and_keep_their_secret_to_themselves() {
        provider("zeta", "https://rssp.zeta.example/csc/v2");
        provider("alfa", "https://rssp.alfa.example/csc/v2");
        given.put("tavolo.remote-signing.alfa.authorization", "https://as.alfa.example/login");
        given.put("tavolo.address", "https://tavolo.example/");

        CscSettings read = settings();

        assertThat(read.providers()).extracting(CscProvider::id).containsExactly("alfa", "zeta");
        assertThat(read.back()).hasToString("https://tavolo.example/firma-remota");
        assertThat(read.providers().getFirst().authorization().token())
                .hasToString("https://as.alfa.example/login/oauth2/token");
        assertThat(read.providers().getLast().authorization().token())
                .hasToString("https://rssp.zeta.example/oauth2/token");
        assertThat(read.providers().getLast().serviceMethod("info"))
                .hasToString("https://rssp.zeta.example/csc/v2/info");
        assertThat(read.toString()).doesNotContain("segretissimo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rssp.example",
                "ftp://rssp.example",
                "http://rssp.example/csc/v2",
                "http://localhost.rssp.example/",
                "https://user@rssp.example/",
                "https://rssp.example/?a=b",
                "https://rssp.example/#a",
                "https:rssp.example",
                "not an address"
            })
    void an_address_that_is_not_safe_stops_the_start(String address) {
        provider("alfa", address);

        assertThatThrownBy(this::settings)
                .isInstanceOf(ProviderIncomplete.class)
                .hasMessageContaining("alfa")
                .hasMessageContaining("address")
                .hasMessageNotContaining("segretissimo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:9000", "http://127.0.0.1:9000/csc", "http://[::1]/"})
    void within_the_machine_nothing_need_be_encrypted(String address) {
        provider("alfa", address);

        assertThat(settings().providers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "client-id", "client-secret"})
    void what_is_missing_is_named(String what) {
        provider("alfa", "https://rssp.example");
        given.put("tavolo.remote-signing.alfa." + what, " ");

        assertThatThrownBy(this::settings)
                .isInstanceOf(ProviderIncomplete.class)
                .hasMessageContaining(what);
    }

    @Test
    void the_client_proves_itself_in_the_header_unless_the_form_is_asked_for() {
        provider("alfa", "https://rssp.alfa.example/csc/v2");
        provider("beta", "https://rssp.beta.example/csc/v2");
        provider("gamma", "https://rssp.gamma.example/csc/v2");
        given.put("tavolo.remote-signing.beta.client-authentication", "basic");
        given.put("tavolo.remote-signing.gamma.client-authentication", "form");

        assertThat(settings().providers())
                .extracting(provider -> provider.client().proof())
                .containsExactly(ClientProof.BASIC, ClientProof.BASIC, ClientProof.FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "post", "Basic,form", "client_secret_basic", "none"})
    void another_word_for_the_proof_stops_the_start(String word) {
        provider("alfa", "https://rssp.alfa.example/csc/v2");
        given.put("tavolo.remote-signing.alfa.client-authentication", word);

        assertThatThrownBy(this::settings)
                .isInstanceOf(ProviderIncomplete.class)
                .hasMessage(
                        "tavolo.remote-signing: the client-authentication of the signing provider"
                                + " \"alfa\" is neither basic nor form.");
    }

    @Test
    void the_addresses_of_the_authorization_server_may_be_given_whole() {
        provider("alfa", "https://rssp.alfa.example/csc/v2");
        provider("beta", "https://rssp.beta.example/csc/v2");
        String alfa = "tavolo.remote-signing.alfa.";
        given.put(alfa + "authorize-address", "https://login.example/auth?policy=firma");
        given.put(alfa + "token-address", "https://api.login.example/token");
        given.put("tavolo.remote-signing.beta.token-address", "https://api.login.example/token");

        CscSettings read = settings();

        assertThat(read.providers().getFirst().authorization())
                .extracting(CscProvider.Authorization::authorize, CscProvider.Authorization::token)
                .containsExactly(
                        URI.create("https://login.example/auth?policy=firma"),
                        URI.create("https://api.login.example/token"));
        assertThat(read.providers().getLast().authorization())
                .extracting(CscProvider.Authorization::authorize, CscProvider.Authorization::token)
                .containsExactly(
                        URI.create("https://rssp.beta.example/oauth2/authorize"),
                        URI.create("https://api.login.example/token"));
    }

    @ParameterizedTest
    @CsvSource({
        "authorization, http://as.alfa.example",
        "authorization, https://as.alfa.example/?a=b",
        "authorize-address, http://as.alfa.example/auth",
        "authorize-address, ''",
        "authorize-address, /realms/firma/auth",
        "authorize-address, https://user@as.alfa.example/auth",
        "authorize-address, https://as.alfa.example/auth#top",
        "token-address, http://as.alfa.example/token",
        "token-address, not an address",
        "token-address, https://user:word@as.alfa.example/token"
    })
    void an_authorization_server_that_is_not_safe_stops_the_start(String what, String address) {
        provider("alfa", "https://rssp.alfa.example/csc/v2");
        given.put("tavolo.remote-signing.alfa." + what, address);

        assertThatThrownBy(this::settings)
                .isInstanceOf(ProviderIncomplete.class)
                .hasMessageContaining("the " + what + " of the signing provider \"alfa\"")
                .hasMessageNotContaining("segretissimo");
    }

    private void provider(String id, String address) {
        String all = "tavolo.remote-signing." + id + ".";
        given.put(all + "name", "Firma " + id);
        given.put(all + "address", address);
        given.put(all + "client-id", "tavolo");
        given.put(all + "client-secret", "segretissimo");
    }

    private CscSettings settings() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", given));
        return CscSettings.of(environment, "firma-remota");
    }
}
