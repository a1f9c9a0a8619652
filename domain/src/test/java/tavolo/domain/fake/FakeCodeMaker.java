package tavolo.domain.fake;

import java.util.Arrays;
import java.util.Locale;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.proof.CodeMaker;

/// Secrets that count, and codes that are no cryptography.
public final class FakeCodeMaker implements CodeMaker {

    private static final int MILLION = 1_000_000;

    private int made;

    @Override
    public Bytes newSecret(int length) {
        made++;
        return Bytes.of(Arrays.copyOf(Sha256.digestOf("secret " + made).bytes(), length));
    }

    @Override
    public String codeAt(Bytes secret, long step) {
        int number = Math.floorMod((secret.toString() + step).hashCode(), MILLION);
        return String.format(Locale.ROOT, "%06d", number);
    }
}
