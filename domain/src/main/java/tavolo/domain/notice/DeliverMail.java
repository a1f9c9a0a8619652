package tavolo.domain.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Transactions;

/// Sends what is due, one mail after the other, in the background. A mail is taken for one sender
/// alone, sent without a transaction, and written down as sent. Only who is killed between the
/// server's answer and that line sends it twice, with the same identity, by which the reader's mail
/// program knows it again.
public final class DeliverMail {

    /// How often a mail is tried before it is given up, over two days.
    public static final int ATTEMPTS = 8;

    /// How long a sender has a mail for itself; longer than any delivery takes.
    static final Duration LEASE = Duration.ofMinutes(10);

    /// How long mails are remembered after they have left.
    private static final Duration MEMORY = Duration.ofDays(90);

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(12),
                    Duration.ofHours(24));

    private final Transactions transactions;
    private final Outbox outbox;
    private final LetterWriter writer;
    private final PostOffice office;
    private final Clock clock;

    /// @param clock the real clock: mails never follow the business clock
    public DeliverMail(
            Transactions transactions,
            Outbox outbox,
            LetterWriter writer,
            PostOffice office,
            Clock clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.writer = writer;
        this.office = office;
        this.clock = clock;
    }

    /// Sends up to `limit` mails that are due; stops at the first that the server does not take for
    /// now, since the next would fare no better. Returns how many were taken.
    public int next(int limit) {
        int taken = 0;
        boolean isWell = office.isOpen();
        while (isWell && taken < limit) {
            Optional<TakenMail> mail =
                    transactions.inOne(() -> outbox.take(clock.instant(), LEASE));
            if (mail.isEmpty()) {
                return taken;
            }
            taken++;
            isWell = deliver(mail.get());
        }
        return taken;
    }

    /// Forgets mails that left long ago.
    public int forget() {
        return transactions.inOne(() -> outbox.forget(clock.instant().minus(MEMORY)));
    }

    /// Whether the next mail may fare better.
    private boolean deliver(TakenMail mail) {
        if (mail.attempts() > ATTEMPTS) {
            transactions.inOne(() -> outbox.failed(mail, MailTrouble.INTERRUPTED));
            return true;
        }
        Optional<Letter> letter = transactions.inOne(() -> outbox.letter(mail.id()));
        if (letter.isEmpty()) {
            transactions.inOne(() -> outbox.cancelled(mail));
            return true;
        }
        PostOffice.Answer answer = office.deliver(writer.write(letter.get()));
        transactions.inOne(() -> settle(mail, answer));
        return !(answer instanceof PostOffice.Answer.NotNow);
    }

    private boolean settle(TakenMail mail, PostOffice.Answer answer) {
        return switch (answer) {
            case PostOffice.Answer.Accepted _ -> outbox.sent(mail, clock.instant());
            case PostOffice.Answer.Never(MailTrouble why) -> outbox.failed(mail, why);
            case PostOffice.Answer.NotNow(MailTrouble why) ->
                    mail.attempts() == ATTEMPTS
                            ? outbox.failed(mail, why)
                            : outbox.again(mail, why, after(mail.attempts()));
        };
    }

    private Instant after(int attempts) {
        return clock.instant().plus(PAUSES.get(Math.min(attempts, PAUSES.size()) - 1));
    }
}
