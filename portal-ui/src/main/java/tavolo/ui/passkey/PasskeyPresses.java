package tavolo.ui.passkey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Service;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Person;
import tavolo.domain.proof.Passkey;
import tavolo.domain.proof.PasskeyCheck;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes the presses that ask for passkeys. Always with finger, face or PIN. Source: W3C Web
/// Authentication Level 3, 5.4 and 5.5 — the options of both questions.
@Service
public final class PasskeyPresses {

    private static final int PATIENCE_MILLIS = 120_000;
    private static final int ECDSA_P256_SHA256 = -7;
    private static final int RSA_SHA256 = -257;

    private final RelyingParty party;

    PasskeyPresses(RelyingParty party) {
        this.party = party;
    }

    /// Asks for a new passkey of `person`, on a device that has none of `known`.
    public PasskeyPress toMake(
            Component button, Sha256 challenge, Person person, List<Passkey> known) {
        ObjectNode options = begun(challenge);
        options.putObject("rp").put("id", party.id()).put("name", "Tavolo");
        options.putObject("user")
                .put("id", text(PasskeyCheck.handleOf(person.id()).bytes()))
                .put("name", person.email())
                .put("displayName", person.name());
        ArrayNode kinds = options.putArray("pubKeyCredParams");
        for (int kind : new int[] {ECDSA_P256_SHA256, RSA_SHA256}) {
            kinds.addObject().put("type", "public-key").put("alg", kind);
        }
        list(options.putArray("excludeCredentials"), known);
        options.putObject("authenticatorSelection")
                .put("residentKey", "required")
                .put("requireResidentKey", true)
                .put("userVerification", "required");
        options.put("attestation", "none");
        return new PasskeyPress(button, "create", options.toString(), party);
    }

    /// Asks for an answer of one of `allowed`, or of whichever the device has if that is empty.
    public PasskeyPress toUse(Component button, Sha256 challenge, List<Passkey> allowed) {
        ObjectNode options = begun(challenge);
        options.put("rpId", party.id()).put("userVerification", "required");
        list(options.putArray("allowCredentials"), allowed);
        return new PasskeyPress(button, "get", options.toString(), party);
    }

    private static ObjectNode begun(Sha256 challenge) {
        return JacksonUtils.createObjectNode()
                .put("challenge", text(challenge.bytes()))
                .put("timeout", PATIENCE_MILLIS);
    }

    private static void list(ArrayNode list, List<Passkey> passkeys) {
        passkeys.forEach(passkey ->
                list.addObject()
                        .put("type", "public-key")
                        .put("id", text(passkey.credential().id().toArray())));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
