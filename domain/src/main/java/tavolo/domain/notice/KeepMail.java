package tavolo.domain.notice;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// An administrator sees which mails to the people of the own organisation did not leave, and has
/// them tried again.
@UseCase
public final class KeepMail {

    private static final int LIMIT = 50;

    private final Transactions transactions;
    private final Outbox outbox;
    private final PostOffice office;
    private final Clock clock;

    /// @param clock the real clock
    public KeepMail(Transactions transactions, Outbox outbox, PostOffice office, Clock clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.office = office;
        this.clock = clock;
    }

    /// How it stands with the mails of one organisation.
    ///
    /// @param isOpen whether there is a mail server
    /// @param waiting how many mails wait
    /// @param failed those that were given up, newest first, at most 50
    public record View(boolean isOpen, int waiting, List<FailedMail> failed) {

        public View {
            failed = List.copyOf(failed);
        }
    }

    /// Reads how it stands.
    public Outcome<View> by(Actor actor) {
        if (!actor.may(Deed.KEEP_MAIL)) {
            return refused();
        }
        return transactions.inOne(() ->
                Outcome.done(
                        new View(
                                office.isOpen(),
                                outbox.waitingOf(actor.organisation()),
                                outbox.failedOf(actor.organisation(), LIMIT))));
    }

    /// Has `mail` tried again now, with all its attempts; one that waits goes on waiting.
    public Outcome<UUID> tryAgain(Actor actor, UUID mail) {
        if (!actor.may(Deed.KEEP_MAIL)) {
            return refused();
        }
        return transactions.inOne(() ->
                outbox.renew(mail, actor.organisation(), clock.instant())
                        ? Outcome.done(mail)
                        : Outcome.refused(new NoticeRefusal.UnknownMail()));
    }

    private static <T> Outcome<T> refused() {
        return Outcome.refused(new NoticeRefusal.NotAllowed(Deed.KEEP_MAIL));
    }
}
