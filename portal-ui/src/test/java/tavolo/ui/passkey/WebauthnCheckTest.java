package tavolo.ui.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.webauthn4j.data.client.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.Passkey;
import tavolo.domain.proof.PasskeyCheck.Verdict;

/// What strangers may send. That right answers pass, and wrong fingers do not, is told by the story
/// with a real browser.
class WebauthnCheckTest {

    private static final Sha256 CHALLENGE = Sha256.digestOf("una sfida");
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final WebauthnCheck check = new WebauthnCheck(new RelyingParty("", 8080));

    @Test
    void garbage_is_refused_and_breaks_nothing() {
        Random dice = new Random(7);
        for (int thrown = 0; thrown < 500; thrown++) {
            byte[] device = new byte[dice.nextInt(80)];
            dice.nextBytes(device);
            String told = thrown % 5 == 0 ? "null" : thrown % 3 == 0 ? "{}" : clientData();
            String response =
                    "\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"attestationObject\":\"%s\",\"signature\":\"AA\""
                            .formatted(
                                    TEXT.encodeToString(told.getBytes(StandardCharsets.UTF_8)),
                                    TEXT.encodeToString(device),
                                    TEXT.encodeToString(device));
            String json =
                    "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{%s}}"
                            .formatted(response);
            assertThat(check.enrolled(json, CHALLENGE)).isEmpty();
            assertThat(check.check(json, CHALLENGE, known())).isEqualTo(new Verdict.Unsound());
        }
        for (String json : new String[] {"", "{}", "null", "[", "[".repeat(100_000)}) {
            assertThat(check.credentialOf(json)).isEmpty();
            assertThat(check.enrolled(json, CHALLENGE)).isEmpty();
            assertThat(check.check(json, CHALLENGE, known())).isEqualTo(new Verdict.Unsound());
        }
    }

    @Test
    void passkeys_belong_to_the_address_that_was_given() {
        RelyingParty given = new RelyingParty("https://tavolo.example.org/", 8080);
        assertThat(given.id()).isEqualTo("tavolo.example.org");
        assertThat(given.isHome(new Origin("https://tavolo.example.org"))).isTrue();
        assertThat(given.isHome(new Origin("http://tavolo.example.org"))).isFalse();
        assertThat(given.isHome(new Origin("https://tavolo.example.org:8443"))).isFalse();
        assertThat(given.isHome(new Origin("https://other.example.org"))).isFalse();
    }

    @Test
    void without_an_address_they_belong_to_this_machine() {
        RelyingParty here = new RelyingParty("", 8080);
        assertThat(here.id()).isEqualTo("localhost");
        assertThat(here.address()).isEqualTo("http://localhost:8080");
        assertThat(here.isHome(new Origin("http://localhost:41234"))).isTrue();
        assertThat(here.isHome(new Origin("https://tavolo.example.org"))).isFalse();
    }

    private static String clientData() {
        return "{\"type\":\"webauthn.get\",\"challenge\":\"%s\",\"origin\":\"http://localhost\"}"
                .formatted(TEXT.encodeToString(CHALLENGE.bytes()));
    }

    private static Passkey known() {
        return new Passkey(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                "Telefono",
                new Passkey.Credential(
                        Bytes.of(new byte[] {0}), Bytes.of(new byte[60]), 0, false, false),
                Instant.EPOCH,
                Optional.empty());
    }
}
