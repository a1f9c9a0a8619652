package tavolo.persistence.seal.csc;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.seal.csc.CscScene.ECDSA;
import static tavolo.persistence.seal.csc.CscScene.GIULIA;
import static tavolo.persistence.seal.csc.CscScene.PROVIDER;
import static tavolo.persistence.seal.csc.CscScene.failed;
import static tavolo.persistence.seal.csc.CscScene.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.signing.RemoteTrouble;
import tavolo.persistence.seal.csc.CscProvider.Authorization;
import tavolo.persistence.seal.csc.CscProvider.ClientProof;

/// Which providers the portal begins with, by what they say of themselves.
class CscInfoTest {

    private static final String METHODS =
            "\"specs\": \"2.0.0.0\", \"methods\": [\"credentials/info\", \"signatures/signHash\"]";

    private static final Authorization CONFIGURED =
            Authorization.at(URI.create("https://as.lontana.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'authType': ['oauth2code']",
                "'authType': ['basic', 'oauth2code'], 'oauth2': ''",
                "'authType': ['oauth2code'], 'oauth2': 'https://as.lontana.example/'",
                "'authType': ['oauth2code'], 'oauth2': 'https://as.lontana.example:443/csc'",
                "'authType': ['oauth2code'], 'oauth2': 'HTTPS://AS.Lontana.example'",
                "'oauth2Servers': [{'authType': ['oauth2code'], 'baseUri':"
                        + " 'https://as.lontana.example'}]",
                "'authType': [], 'oauth2Servers': [{'authType': ['oauth2client'], 'baseUri':"
                        + " 'https://elsewhere.example'}, {'authType': ['oauth2code'],"
                        + " 'issuerIdentifier': 'https://as.lontana.example/realms/firma'}]",
                "'authType': ['oauth2code'], 'oauth2': 'https://elsewhere.example',"
                        + " 'oauth2Servers': [{'authType': ['oauth2code'], 'baseUri':"
                        + " 'https://as.lontana.example'}]"
            })
    void a_provider_that_lets_people_in_where_it_is_configured_fits(String words) {
        assertThat(answer(words)).isInstanceOf(CscAnswer.Good.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'authType': ['basic']",
                "'oauth2Servers': []",
                "'oauth2Servers': 'https://as.lontana.example'",
                "'oauth2': 'https://as.lontana.example'",
                "'oauth2Servers': [{'baseUri': 'https://as.lontana.example'}]",
                "'oauth2Servers': [{'authType': ['oauth2client'], 'baseUri':"
                        + " 'https://as.lontana.example'}]",
                "'oauth2Servers': [{'authType': ['oauth2code'], 'baseUri':"
                        + " 'https://elsewhere.example'}]",
                "'authType': ['oauth2code'], 'oauth2Servers': [{'authType': ['oauth2code'],"
                        + " 'issuerIdentifier': 'https://elsewhere.example'}]",
                "'authType': ['oauth2code'], 'oauth2': 'https://as.lontana.example:8443'",
                "'authType': ['oauth2code'], 'oauth2': 'http://as.lontana.example:443'",
                "'authType': ['oauth2code'], 'oauth2': 'https://as.lontana.example.evil.example'",
                "'authType': ['oauth2code'], 'oauth2': 'https:as.lontana.example'",
                "'authType': ['oauth2code'], 'oauth2': 'not an address'"
            })
    void a_provider_that_lets_people_in_elsewhere_does_not(String words) {
        assertThat(answer(words)).isEqualTo(new CscAnswer.Bad<>(RemoteTrouble.SERVICE_UNSUITABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://login.example/", "https://api.login.example:443"})
    void a_page_or_a_token_address_of_another_host_may_be_the_one_it_names(String named) {
        Authorization apart =
                new Authorization(
                        URI.create("https://rssp.lontana.example"),
                        URI.create("https://login.example/realms/firma/auth"),
                        URI.create("https://api.login.example/realms/firma/token"));

        assertThat(
                        CscInfo.suitable(
                                provider(apart),
                                json("'authType': ['oauth2code'], 'oauth2': '" + named + "'")))
                .isInstanceOf(CscAnswer.Good.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"specs\": \"1.0.4.0\", \"authType\": [\"oauth2code\"], \"methods\":"
                        + " [\"credentials/info\", \"signatures/signHash\"]}",
                "{\"specs\": \"2.0.0.0\", \"authType\": [\"oauth2code\"], \"methods\": [\"info\"]}",
                "{\"specs\": \"2.0.0.0\", \"authType\": [\"oauth2code\"], \"methods\":"
                        + " [\"credentials/info\", \"signatures/signHash\"],"
                        + " \"oauth2\": \"https://elsewhere.example/\"}"
            })
    void a_service_that_does_not_fit_is_not_begun_with(String info) {
        try (CscServer server = new CscServer(GIULIA, CscServer.Manner.usual(ECDSA))) {
            server.answer("info", CscServer.Reply.of(200, info));

            assertThat(signing(server).signIn(PROVIDER))
                    .isEqualTo(failed(RemoteTrouble.SERVICE_UNSUITABLE));
        }
    }

    private static CscAnswer<JsonNode> answer(String words) {
        return CscInfo.suitable(provider(CONFIGURED), json(words));
    }

    private static JsonNode json(String words) {
        try {
            return new ObjectMapper()
                    .readTree("{" + METHODS + ", " + words.replace('\'', '"') + "}");
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static CscProvider provider(Authorization authorization) {
        return new CscProvider(
                PROVIDER,
                "Firma Lontana",
                URI.create("https://rssp.lontana.example/csc/v2"),
                authorization,
                new CscProvider.Client("tavolo", "segreto", ClientProof.BASIC));
    }
}
