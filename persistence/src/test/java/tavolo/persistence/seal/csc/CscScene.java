package tavolo.persistence.seal.csc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.signing.Arrival;
import tavolo.domain.signing.Departure;
import tavolo.domain.signing.RemoteAccess;
import tavolo.domain.signing.RemoteConsent;
import tavolo.domain.signing.RemoteKey;
import tavolo.domain.signing.RemoteRefusal;
import tavolo.domain.signing.RemoteTrouble;
import tavolo.domain.signing.RemoteValue;
import tavolo.persistence.seal.csc.CscProvider.Authorization;
import tavolo.persistence.seal.csc.CscProvider.Client;
import tavolo.persistence.seal.csc.CscProvider.ClientProof;

/// What the tests of the client share: the person, the provider as the portal knows it, and the way
/// there and back.
final class CscScene {

    static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    static final String PROVIDER = "lontana";
    static final byte[] DTBS = "quel che si firma".getBytes(StandardCharsets.UTF_8);
    static final String ECDSA = "1.2.840.10045.4.3.2";
    static final String RSA = "1.2.840.113549.1.1.1";
    static final String RSA_PSS = "1.2.840.113549.1.1.10";
    static final URI BACK = URI.create("https://tavolo.example/firma-remota");
    static final RemoteKey KEY = new RemoteKey(CscServer.CREDENTIAL, ECDSA);

    static final QualifiedPerson GIULIA =
            QualifiedPerson.elliptic("secp256r1", words("Giulia", "Marchetti"));
    static final QualifiedPerson RSA_PERSON =
            QualifiedPerson.rsa(2048, words("Giulia", "Marchetti"));

    private CscScene() {}

    static QualifiedPerson.Words words(String given, String family) {
        return QualifiedPerson.qualified(given, family, NOW.minus(Duration.ofDays(10)));
    }

    /// The client, with `server` as its one provider.
    static CscRemoteSigning signing(CscServer server) {
        return signing(
                provider(
                        server, Authorization.at(URI.create(server.address())), ClientProof.BASIC));
    }

    static CscProvider provider(CscServer server, Authorization authorization, ClientProof proof) {
        return new CscProvider(
                PROVIDER,
                "Firma Lontana",
                URI.create(server.address() + "/csc/v2"),
                authorization,
                new Client(CscServer.CLIENT, CscServer.SECRET, proof));
    }

    static CscRemoteSigning signing(CscProvider provider) {
        return signing(provider, "a private key");
    }

    static CscRemoteSigning signing(CscProvider provider, String secret) {
        return new CscRemoteSigning(
                new CscSettings(List.of(provider), BACK),
                new PortalSeal(secret.getBytes(StandardCharsets.UTF_8)),
                InstantSource.fixed(NOW),
                Duration.ofSeconds(1));
    }

    /// What the person who signed in brought back.
    static RemoteAccess access(CscRemoteSigning signing, CscServer server) {
        Departure departure = done(signing.signIn(PROVIDER));
        return done(signing.arrive(PROVIDER, arrival(server.visit(departure.address()))));
    }

    /// What comes of allowing a signature at the provider's page.
    static Outcome<RemoteValue> sign(
            CscRemoteSigning signing, CscServer server, RemoteAccess access, RemoteKey key) {
        return signing.sign(PROVIDER, access, key, DTBS, consent(signing, server, key));
    }

    static RemoteConsent consent(CscRemoteSigning signing, CscServer server, RemoteKey key) {
        Departure departure = done(signing.consent(PROVIDER, key, DTBS));
        return new RemoteConsent.Returned(arrival(server.visit(departure.address())));
    }

    /// What comes of typing the PIN at the portal.
    static Outcome<RemoteValue> type(
            CscRemoteSigning signing, RemoteAccess access, RemoteKey key, String pin) {
        return signing.sign(
                PROVIDER, access, key, DTBS, new RemoteConsent.Typed(Map.of("PIN", pin)));
    }

    static Arrival arrival(URI back) {
        assertThat(back.toString()).startsWith(BACK + "?");
        Map<String, String> brought = CscServer.fields(back.getRawQuery());
        return new Arrival(brought.getOrDefault("state", ""), brought.getOrDefault("code", ""));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal why) -> throw new AssertionError(why.toString());
        };
    }

    static <T> Outcome<T> failed(RemoteTrouble why) {
        return Outcome.refused(new RemoteRefusal.ProviderFailed(why));
    }
}
