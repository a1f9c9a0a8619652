package tavolo.persistence.seal;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.IssuedKey;
import tavolo.domain.signing.Signer;

/// A node of the portal as a process of its own, since the library of a token reads its settings
/// from the environment of the process: opens the keys, issues a certificate, publishes a list, and
/// prints what others need to check it.
final class TokenNode {

    private TokenNode() {}

    /// @param arguments the folder of keys, and the moment; the rest is in the environment
    static void main(String[] arguments) throws Exception {
        Instant at = Instant.parse(arguments[1]);
        PublishedPlaces places = PublishedPlaces.none();
        StandardEnvironment properties = new StandardEnvironment();
        properties
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "token",
                                java.util.Map.of(
                                        "tavolo.keys.pkcs11.library", arguments[2],
                                        "tavolo.keys.pkcs11.pin", arguments[3])));
        try {
            PortalKeys keys =
                    new KeyFolder(
                                    Path.of(arguments[0]),
                                    Optional.of("un segreto"),
                                    KeyToken.configured(properties),
                                    places,
                                    () -> at)
                            .open();
            PrivateKey issuing = keys.issuing().key();
            MemoryKeyHolder holder = new MemoryKeyHolder(keys, new Certifier(places), () -> at);
            IssuedKey person = holder.issue(new Signer("Maria Rinaldi", "FAC", "P-7Q2M4"), at);
            say("encoded", String.valueOf(issuing.getEncoded() == null));
            say("token", keys.custody().token().orElse(""));
            say("root", hex(PortalKeys.encoded(keys.root())));
            say("issuing", hex(PortalKeys.encoded(keys.issuing().certificate())));
            say("person", hex(person.certificate().certificate()));
            say("list", hex(Bytes.of(new RevocationList(keys.issuer()).of(List.of(), at))));
            say("done", "");
        } catch (KeysUnavailable no) {
            say("refused", String.valueOf(no.getMessage()));
        }
    }

    private static void say(String what, String value) {
        System.out.println(what + "=" + value);
    }

    private static String hex(Bytes bytes) {
        return java.util.HexFormat.of().formatHex(bytes.toArray());
    }
}
