package tavolo.domain.fake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.IssuedKey;
import tavolo.domain.signing.KeyHandle;
import tavolo.domain.signing.KeyHolder;
import tavolo.domain.signing.Signer;
import tavolo.domain.signing.SignerCertificate;
import tavolo.domain.signing.SigningOutcome;

/// Keys in memory that sign once. On demand something happens just before the next signature.
public final class FakeKeys implements KeyHolder {

    private final FakeTransactions transactions;
    private final Map<KeyHandle, String> alive = new LinkedHashMap<>();
    private final List<Signer> issued = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    public FakeKeys(FakeTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public IssuedKey issue(Signer signer, Instant at) {
        transactions.forbid();
        KeyHandle handle = new KeyHandle(UUID.randomUUID());
        alive.put(handle, signer.name());
        issued.add(signer);
        SignerCertificate certificate =
                new SignerCertificate(
                        Bytes.of(signer.toString().getBytes(StandardCharsets.UTF_8)), List.of());
        return new IssuedKey(handle, certificate, at.plus(Duration.ofHours(24)));
    }

    @Override
    public SigningOutcome sign(KeyHandle handle, byte[] dtbs) {
        transactions.forbid();
        Runnable first = meanwhile;
        meanwhile = () -> {};
        first.run();
        String name = alive.remove(handle);
        return name == null
                ? new SigningOutcome.KeyLost(handle)
                : new SigningOutcome.Signed(
                        Bytes.of(("=" + name).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void forget(KeyHandle handle) {
        alive.remove(handle);
    }

    /// Lets `happening` come just before the next signature is made.
    public void meanwhile(Runnable happening) {
        meanwhile = happening;
    }

    /// Loses every key, as a restart does.
    public void loseAll() {
        alive.clear();
    }

    /// Those to whom certificates were issued, oldest first.
    public List<Signer> issued() {
        return List.copyOf(issued);
    }

    /// How many keys there are.
    public int count() {
        return alive.size();
    }
}
