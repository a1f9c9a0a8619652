package tavolo.domain.fake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Stamp;
import tavolo.domain.signing.StampedFile;
import tavolo.domain.signing.TimeStamps;

/// An authority that answers unless it was silenced. Like a real one it must be called while no
/// transaction is open.
public final class FakeTimeStamps implements TimeStamps {

    public static final String NAME = "Ora di prova";

    private static final byte[] TOKEN = "|time".getBytes(StandardCharsets.UTF_8);

    private final FakeTransactions transactions;
    private boolean silent;

    public FakeTimeStamps(FakeTransactions transactions) {
        this.transactions = transactions;
    }

    /// Whether it answers from now on.
    public void silent(boolean is) {
        this.silent = is;
    }

    StampedFile stamped(byte[] file, Instant at) {
        return new StampedFile(
                Bytes.of(file),
                silent ? Optional.empty() : Optional.of(new Stamp(at, NAME, false)));
    }

    @Override
    public Optional<StampedFile> stamp(byte[] file) {
        transactions.forbid();
        if (silent) {
            return Optional.empty();
        }
        byte[] next = Arrays.copyOf(file, file.length + TOKEN.length);
        System.arraycopy(TOKEN, 0, next, file.length, TOKEN.length);
        return Optional.of(stamped(next, Instant.parse("2026-03-02T10:00:00Z")));
    }

    @Override
    public List<TimeAuthority> authorities() {
        return List.of(
                new TimeAuthority(
                        NAME, true, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
