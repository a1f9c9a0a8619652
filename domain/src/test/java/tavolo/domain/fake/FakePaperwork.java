package tavolo.domain.fake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import tavolo.domain.document.AdhesionText;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CompletionText;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.Paper;
import tavolo.domain.document.RecordText;
import tavolo.domain.document.Renderer;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.Preparer;
import tavolo.domain.signing.QuickCheck;
import tavolo.domain.signing.Sealer;
import tavolo.domain.signing.SignerCertificate;
import tavolo.domain.signing.StampedFile;

/// Papers as plain bytes: the canonical text, a seal behind it, signatures behind that. Like the
/// real engines it must be called while no transaction is open.
public final class FakePaperwork implements Renderer, Sealer, Preparer, QuickCheck {

    private final FakeTransactions transactions;
    private final FakeTimeStamps times;
    private final Set<String> broken = new HashSet<>();

    /// Papers that never lack a time.
    public FakePaperwork(FakeTransactions transactions) {
        this(transactions, new FakeTimeStamps(transactions));
    }

    public FakePaperwork(FakeTransactions transactions, FakeTimeStamps times) {
        this.transactions = transactions;
        this.times = times;
    }

    @Override
    public byte[] render(InstrumentText text) {
        transactions.forbid();
        return Canonical.of(text);
    }

    @Override
    public byte[] print(Paper paper) {
        transactions.forbid();
        return paper.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] render(RecordText text) {
        transactions.forbid();
        return Canonical.of(text);
    }

    @Override
    public byte[] render(CompletionText text) {
        transactions.forbid();
        return Canonical.of(text);
    }

    /// From now on whatever is done in this field fails as a library does.
    public void breakAt(String field) {
        broken.add(field);
    }

    private void requireWhole(String field) {
        if (broken.contains(field)) {
            throw new IllegalStateException("broken: " + field);
        }
    }

    @Override
    public byte[] render(AdhesionText text) {
        transactions.forbid();
        return Canonical.of(text);
    }

    @Override
    public String printable(String words) {
        return words.replace("\uD83D\uDE42", "[U+1F642]");
    }

    @Override
    public StampedFile sealed(byte[] paper, Instant at) {
        transactions.forbid();
        return times.stamped(behind(paper, "|sealed"), at);
    }

    @Override
    public Prepared prepare(byte[] base, String field, SignerCertificate certificate, Instant at) {
        transactions.forbid();
        requireWhole(field);
        Bytes file = Bytes.of(behind(base, "|" + field));
        return new Prepared(field, certificate, at, file, file, file.digest());
    }

    @Override
    public StampedFile complete(Prepared prepared, byte[] value) {
        transactions.forbid();
        requireWhole(prepared.field());
        return times.stamped(
                behind(prepared.file().toArray(), new String(value, StandardCharsets.UTF_8)),
                prepared.at());
    }

    @Override
    public Set<Finding> check(byte[] base, byte[] signed, SignerCertificate expected) {
        transactions.forbid();
        boolean begins =
                signed.length > base.length
                        && Arrays.equals(base, Arrays.copyOf(signed, base.length));
        return begins ? Set.of() : Set.of(Finding.NOT_OUR_REVISION);
    }

    private static byte[] behind(byte[] base, String words) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(base);
        all.writeBytes(words.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}
