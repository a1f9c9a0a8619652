package tavolo.persistence.seal.csc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

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
        assertThat(read.providers().getFirst().authorizationMethod("oauth2/token"))
                .hasToString("https://as.alfa.example/login/oauth2/token");
        assertThat(read.providers().getLast().authorizationMethod("oauth2/token"))
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
