package tavolo.domain.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tavolo.domain.BusinessClock;
import tavolo.domain.CalendarDays;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.party.PersonId;

/// Queues the daily mails on the morning of a working day, in the background. When they leave is a
/// matter of the real clock; which notices they tell, of the business clock by which notices are
/// dated.
public final class GatherDigests {

    /// What is older is not told: who switches mail on is not sent years of notices.
    static final Duration MEMORY = Duration.ofDays(7);

    /// How long after the reminders of the day the digests follow, so that they tell them.
    static final Duration AFTER_REMINDERS = Duration.ofMinutes(30);

    /// What is newer waits for the next digest: it may stand in a transaction that is still open.
    static final Duration SETTLED = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final Outbox outbox;
    private final PostOffice office;
    private final Clock clock;
    private final BusinessClock business;
    private final IdSource ids;

    /// @param clock the real clock
    public GatherDigests(
            Transactions transactions,
            Outbox outbox,
            PostOffice office,
            Clock clock,
            BusinessClock business,
            IdSource ids) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.office = office;
        this.clock = clock;
        this.business = business;
        this.ids = ids;
    }

    /// Queues today's mail of up to `limit` people who have not had it; none on holidays or by
    /// night. Returns how many were queued.
    public int next(int limit) {
        Instant now = clock.instant();
        if (!office.isOpen() || !WorkingHours.isWithin(now.minus(AFTER_REMINDERS))) {
            return 0;
        }
        LocalDate day = CalendarDays.of(now);
        Instant newest = business.now().minus(SETTLED);
        Instant oldest = newest.minus(MEMORY);
        List<PersonId> people =
                transactions.inOne(() -> outbox.awaitingDigest(day, oldest, newest, limit));
        int queued = 0;
        for (PersonId person : people) {
            Outbox.Digest digest = new Outbox.Digest(ids.next(), person, day, oldest, newest, now);
            if (transactions.inOne(() -> outbox.queue(digest))) {
                queued++;
            }
        }
        return queued;
    }
}
