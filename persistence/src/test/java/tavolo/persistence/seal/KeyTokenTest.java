package tavolo.persistence.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The key that issues in a token: SoftHSM 2, which is a token in software, reached as a hardware
/// one is. What the portal makes with it is checked by the JDK alone.
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyTokenTest {

    private static final String PIN = "2468";
    private static final String SOMETIME = Ceremony.AT.toString();

    @TempDir Path place;

    private Path library;

    @BeforeEach
    void make_a_token() throws Exception {
        library =
                Stream.of(
                                "/usr/lib/softhsm/libsofthsm2.so",
                                "/usr/lib64/pkcs11/libsofthsm2.so",
                                "/usr/local/lib/softhsm/libsofthsm2.so")
                        .map(Path::of)
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError(
                                        "SoftHSM 2 is missing: get it with .ci/install"));
        Path tokens = Files.createDirectory(place.resolve("tokens"));
        Files.writeString(
                place.resolve("softhsm2.conf"),
                "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
        run(
                List.of(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "tavolo",
                        "--so-pin",
                        "1357",
                        "--pin",
                        PIN));
    }

    @Test
    void the_token_issues_what_the_root_vouches_for_and_gives_its_key_to_nobody() throws Exception {
        Map<String, String> said = node("keys", SOMETIME, PIN);

        assertThat(said).containsKey("done").doesNotContainKey("refused");
        assertThat(said.get("encoded")).as("the key has no bytes outside").isEqualTo("true");
        assertThat(said.get("token")).contains("libsofthsm2");
        X509Certificate issuing = certificate(told(said, "issuing"));
        issuing.verify(certificate(told(said, "root")).getPublicKey());
        certificate(told(said, "person")).verify(issuing.getPublicKey());
        list(told(said, "list")).verify(issuing.getPublicKey());
    }

    @Test
    void a_restart_finds_the_key_again_and_the_folder_holds_only_its_certificate()
            throws Exception {
        Map<String, String> first = node("keys", SOMETIME, PIN);
        Map<String, String> again = node("keys", SOMETIME, PIN);

        assertThat(again.get("issuing")).isEqualTo(first.get("issuing"));
        KeyStore daily = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(place.resolve("keys").resolve("authority.p12"))) {
            daily.load(in, "un segreto".toCharArray());
        }
        assertThat(daily.isKeyEntry("issuing")).isFalse();
        assertThat(daily.isCertificateEntry("issuing")).isTrue();
        assertThat(daily.isKeyEntry("seal")).isTrue();
    }

    @Test
    void a_new_key_is_made_in_the_token_before_the_old_certificate_ends() throws Exception {
        Map<String, String> first = node("keys", SOMETIME, PIN);
        Map<String, String> later = node("keys", "2035-12-01T08:00:00Z", PIN);

        assertThat(later.get("issuing")).isNotEqualTo(first.get("issuing"));
        certificate(told(later, "person"))
                .verify(certificate(told(later, "issuing")).getPublicKey());
        assertThat(later.get("root")).isEqualTo(first.get("root"));
    }

    @Test
    void a_wrong_pin_stops_the_start_with_one_sentence() throws Exception {
        assertThat(node("keys", SOMETIME, "not-the-pin").get("refused"))
                .contains("cannot be opened", "tavolo.keys.pkcs11")
                .doesNotContain("not-the-pin");
    }

    @Test
    void without_a_pin_or_a_library_that_is_there_it_says_which_setting_is_wrong()
            throws Exception {
        assertThat(node("keys", SOMETIME, "").get("refused")).contains("tavolo.keys.pkcs11.pin");
        library = place.resolve("nowhere.so");
        assertThat(node("keys", SOMETIME, PIN).get("refused")).contains("nowhere.so");
    }

    @Test
    void a_folder_whose_key_is_in_a_token_does_not_open_without_it_nor_the_other_way_round()
            throws Exception {
        node("keys", SOMETIME, PIN);
        Path real = library;
        library = Path.of("");
        assertThat(node("keys", SOMETIME, PIN).get("refused"))
                .contains("set tavolo.keys.pkcs11.library");

        assertThat(node("plain", SOMETIME, PIN)).containsKey("done");
        library = real;
        assertThat(node("plain", SOMETIME, PIN).get("refused")).contains("Use a new folder");
    }

    private Map<String, String> node(String folder, String at, String pin) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.add(TokenNode.class.getName());
        command.addAll(List.of(place.resolve(folder).toString(), at, library.toString(), pin));
        Map<String, String> said = new TreeMap<>();
        run(command)
                .lines()
                .filter(line -> line.contains("="))
                .forEach(line ->
                        said.put(
                                line.substring(0, line.indexOf('=')),
                                line.substring(line.indexOf('=') + 1)));
        return said;
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SOFTHSM2_CONF", place.resolve("softhsm2.conf").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static X509Certificate certificate(String hex) throws Exception {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(
                                new ByteArrayInputStream(HexFormat.of().parseHex(hex)));
    }

    private static X509CRL list(String hex) throws Exception {
        return (X509CRL)
                CertificateFactory.getInstance("X.509")
                        .generateCRL(new ByteArrayInputStream(HexFormat.of().parseHex(hex)));
    }

    private static String told(Map<String, String> said, String what) {
        return Objects.requireNonNull(said.get(what), what);
    }
}
