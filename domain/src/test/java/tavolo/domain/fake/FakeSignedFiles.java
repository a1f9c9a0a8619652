package tavolo.domain.fake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.SignedFiles;
import tavolo.domain.evidence.StatementSeal;
import tavolo.domain.signing.Verdict;

/// Files without parts, found valid, and a seal of plain words.
public final class FakeSignedFiles implements SignedFiles, StatementSeal {

    private final FakeTransactions transactions;

    public FakeSignedFiles(FakeTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Part> parts(byte[] file) {
        transactions.forbid();
        return List.of();
    }

    @Override
    public Validation validate(byte[] file, Instant at) {
        transactions.forbid();
        return new Validation(
                new Verdict.Valid(List.of()), words("report"), Sha256.digestOf("policy"), "fake");
    }

    /// All of them, one behind the other.
    @Override
    public Optional<Bytes> merged(List<Bytes> envelopes) {
        transactions.forbid();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        envelopes.forEach(each -> all.writeBytes(each.toArray()));
        return Optional.of(Bytes.of(all.toByteArray()));
    }

    @Override
    public Bytes seal(byte[] statement) {
        return words("seal of " + Sha256.digestOf(statement));
    }

    @Override
    public Bytes certificate() {
        return words("certificate");
    }

    @Override
    public List<Bytes> authorities() {
        return List.of(words("root"));
    }

    @Override
    public List<Bytes> formerRoots() {
        return List.of();
    }

    private static Bytes words(String words) {
        return Bytes.of(words.getBytes(StandardCharsets.UTF_8));
    }
}
