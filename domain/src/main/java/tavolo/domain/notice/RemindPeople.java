package tavolo.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tavolo.domain.BusinessClock;
import tavolo.domain.Transactions;

/// Reminds those for whose answer an agreement has waited some working days, and again after as
/// many, in the background. A reminder is a notice like others, so that it honours what each person
/// chose for mails. Nobody is reminded on holidays, by night, or where there is no mail server.
public final class RemindPeople {

    /// The shortest time between two reminders of one agreement to one person, whatever happens.
    public static final Duration PAUSE = Duration.ofHours(12);

    private final Transactions transactions;
    private final Reminders reminders;
    private final Notices notices;
    private final PostOffice office;
    private final BusinessClock clock;
    private final int patienceInWorkingDays;

    /// @throws IllegalArgumentException if the patience is not at least one working day
    public RemindPeople(
            Transactions transactions,
            Reminders reminders,
            Notices notices,
            PostOffice office,
            BusinessClock clock,
            int patienceInWorkingDays) {
        if (patienceInWorkingDays < 1) {
            throw new IllegalArgumentException(
                    "patience is a working day or more, was " + patienceInWorkingDays);
        }
        this.transactions = transactions;
        this.reminders = reminders;
        this.notices = notices;
        this.office = office;
        this.clock = clock;
        this.patienceInWorkingDays = patienceInWorkingDays;
    }

    /// Sends up to `limit` reminders that are due; returns how many.
    public int next(int limit) {
        Instant now = clock.now();
        if (!office.isOpen() || !WorkingHours.isWithin(now)) {
            return 0;
        }
        LocalDate last = WorkingDays.before(clock.today(), patienceInWorkingDays);
        Instant then = WorkingHours.midnight(last.plusDays(1));
        List<Reminders.Due> due = transactions.inOne(() -> reminders.due(then, limit));
        int sent = 0;
        for (Reminders.Due each : due) {
            if (transactions.inOne(() -> remind(each, now))) {
                sent++;
            }
        }
        return sent;
    }

    private boolean remind(Reminders.Due due, Instant now) {
        if (!reminders.take(due, now, PAUSE)) {
            return false;
        }
        notices.remind(due.person(), due.agreement(), now);
        return true;
    }
}
