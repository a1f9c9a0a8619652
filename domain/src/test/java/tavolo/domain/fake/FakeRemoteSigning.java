package tavolo.domain.fake;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Arrival;
import tavolo.domain.signing.Departure;
import tavolo.domain.signing.RemoteAccess;
import tavolo.domain.signing.RemoteConsent;
import tavolo.domain.signing.RemoteCredential;
import tavolo.domain.signing.RemoteCredential.Use;
import tavolo.domain.signing.RemoteKey;
import tavolo.domain.signing.RemoteProvider;
import tavolo.domain.signing.RemoteRefusal;
import tavolo.domain.signing.RemoteSigning;
import tavolo.domain.signing.RemoteTrouble;
import tavolo.domain.signing.RemoteValue;
import tavolo.domain.signing.SecretField;
import tavolo.domain.signing.SignerCertificate;

/// A provider in memory with two certificates of one person: `redirect`, whose use is allowed at
/// the provider's page, and `typed`, by a PIN. Every code works once; what was allowed holds for
/// one hash. Like the real one it must be called while no transaction is open.
public final class FakeRemoteSigning implements RemoteSigning {

    /// The provider's name within the portal.
    public static final String PROVIDER = "firmalontana";

    public static final String REDIRECT = "redirect";
    public static final String TYPED = "typed";
    public static final String PIN = "24680";

    private static final RemoteKey KEY = new RemoteKey(REDIRECT, "1.2.840.10045.4.3.2");
    private static final RemoteAccess ACCESS = new RemoteAccess(Bytes.of(new byte[] {7}));

    private final FakeTransactions transactions;
    private final List<String> states = new ArrayList<>();
    private final Set<String> usedCodes = new HashSet<>();
    private Optional<Sha256> allowed = Optional.empty();
    private Optional<RemoteTrouble> trouble = Optional.empty();
    private String holder = "";
    private Runnable meanwhile = () -> {};

    public FakeRemoteSigning(FakeTransactions transactions) {
        this.transactions = transactions;
    }

    /// Whose certificates they are.
    public void belongTo(String name) {
        holder = name;
    }

    /// Lets every further call fail.
    public void fail(RemoteTrouble why) {
        trouble = Optional.of(why);
    }

    /// Lets every further call succeed again.
    public void recover() {
        trouble = Optional.empty();
    }

    /// Lets `happening` come just before the next value is made.
    public void meanwhile(Runnable happening) {
        meanwhile = happening;
    }

    /// The secret that the last person who left will bring back; one that nobody brings before.
    public String lastState() {
        return states.isEmpty() ? "none" : states.getLast();
    }

    @Override
    public List<RemoteProvider> providers() {
        return List.of(
                new RemoteProvider(
                        PROVIDER, "Firma Lontana", URI.create("https://firmalontana.example")));
    }

    @Override
    public Outcome<Departure> signIn(String provider) {
        transactions.forbid();
        return provider.equals(PROVIDER)
                ? asked(departure("service"))
                : Outcome.refused(new RemoteRefusal.ProviderUnknown());
    }

    private Departure departure(String scope) {
        String state = scope + "-" + (states.size() + 1);
        states.add(state);
        return new Departure(
                URI.create("https://firmalontana.example/" + state), Sha256.digestOf(state));
    }

    @Override
    public Outcome<RemoteAccess> arrive(String provider, Arrival arrival) {
        transactions.forbid();
        return use(arrival) ? asked(ACCESS) : failed(RemoteTrouble.NOT_AUTHORISED);
    }

    private boolean use(Arrival arrival) {
        return arrival.code().startsWith("code") && usedCodes.add(arrival.state());
    }

    @Override
    public Outcome<List<RemoteCredential>> credentials(String provider, RemoteAccess access) {
        transactions.forbid();
        return asked(
                List.of(
                        credential(REDIRECT, new Use.AtProvider(KEY)),
                        credential(
                                TYPED,
                                new Use.BySecrets(
                                        new RemoteKey(TYPED, KEY.algorithm()),
                                        List.of(new SecretField("PIN", "PIN"))))));
    }

    private RemoteCredential credential(String id, Use use) {
        Bytes certificate = Bytes.of((id + " " + holder).getBytes(StandardCharsets.UTF_8));
        return new RemoteCredential(
                id,
                holder,
                "Firma Lontana CA",
                new SignerCertificate(certificate, List.of()),
                Instant.parse("2040-01-01T00:00:00Z"),
                use);
    }

    @Override
    public Outcome<Departure> consent(String provider, RemoteKey key, byte[] dtbs) {
        transactions.forbid();
        allowed = Optional.of(Sha256.digestOf(dtbs));
        return asked(departure("credential"));
    }

    @Override
    public Outcome<RemoteValue> sign(
            String provider,
            RemoteAccess access,
            RemoteKey key,
            byte[] dtbs,
            RemoteConsent consent) {
        transactions.forbid();
        Runnable first = meanwhile;
        meanwhile = () -> {};
        first.run();
        return switch (consent) {
            case RemoteConsent.Returned(Arrival arrival) ->
                    use(arrival) && allowed.equals(Optional.of(Sha256.digestOf(dtbs)))
                            ? asked(value(key))
                            : failed(RemoteTrouble.NOT_AUTHORISED);
            case RemoteConsent.Typed(var values) ->
                    PIN.equals(values.get("PIN"))
                            ? asked(value(key))
                            : failed(RemoteTrouble.WRONG_SECRETS);
        };
    }

    private RemoteValue value(RemoteKey key) {
        return new RemoteValue(Bytes.of(("=" + key.credential()).getBytes(StandardCharsets.UTF_8)));
    }

    private <T> Outcome<T> asked(T answer) {
        return trouble.<Outcome<T>>map(FakeRemoteSigning::failed)
                .orElseGet(() -> Outcome.done(answer));
    }

    private static <T> Outcome<T> failed(RemoteTrouble why) {
        return Outcome.refused(new RemoteRefusal.ProviderFailed(why));
    }
}
