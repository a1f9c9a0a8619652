package tavolo.domain.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tavolo.domain.CalendarDays;
import tavolo.domain.Transactions;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// Seals once a day where all chains of facts ended, so that not even whoever holds the database
/// can rewrite a day that is past without breaking a seal that others may have kept.
public final class SealHeads {

    private static final Sha256 BEGINNING = Sha256.of(new byte[32]);

    private final Transactions transactions;
    private final HeadSeals seals;
    private final StatementSeal seal;
    private final Clock clock;

    /// @param clock the real clock
    public SealHeads(
            Transactions transactions, HeadSeals seals, StatementSeal seal, Clock clock) {
        this.transactions = transactions;
        this.seals = seals;
        this.seal = seal;
        this.clock = clock;
    }

    /// Seals the heads of today, unless that was done, or nothing happened since the last seal.
    /// Returns whether a seal was made.
    public boolean today() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate day = now.atZone(CalendarDays.ITALY).toLocalDate();
        Optional<HeadSeal> last = transactions.inOne(seals::last);
        if (last.filter(made -> !made.day().isBefore(day)).isPresent()) {
            return false;
        }
        List<ChainHead> heads = transactions.inOne(seals::unsealed);
        if (heads.isEmpty()) {
            return false;
        }
        HeadSeal made = made(last, day, now, heads);
        return transactions.inOne(() -> seals.keep(made));
    }

    private HeadSeal made(
            Optional<HeadSeal> last, LocalDate day, Instant now, List<ChainHead> heads) {
        long number = last.map(HeadSeal::number).orElse(0L) + 1;
        Sha256 previous = last.map(before -> before.statement().digest()).orElse(BEGINNING);
        byte[] statement = HeadSeal.statement(number, day, previous, now, heads);
        return new HeadSeal(
                number,
                day,
                Bytes.of(statement),
                seal.seal(statement),
                seal.certificate(),
                now,
                heads,
                Optional.empty());
    }
}
