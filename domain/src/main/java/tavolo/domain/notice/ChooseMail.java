package tavolo.domain.notice;

import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Everybody says for themselves when, and in which language, notices come by e-mail.
@UseCase
public final class ChooseMail {

    private final Transactions transactions;
    private final MailHabits habits;
    private final BusinessClock clock;

    public ChooseMail(Transactions transactions, MailHabits habits, BusinessClock clock) {
        this.transactions = transactions;
        this.habits = habits;
        this.clock = clock;
    }

    /// The actor's own habit.
    public Outcome<MailHabit> now(Actor actor) {
        return actor.may(Deed.CHOOSE_MAIL)
                ? Outcome.done(transactions.inOne(() -> habits.of(actor.person())))
                : refused();
    }

    /// Changes the actor's own habit to `wanted`.
    public Outcome<MailHabit> choose(Actor actor, MailHabit wanted) {
        if (!actor.may(Deed.CHOOSE_MAIL)) {
            return refused();
        }
        return transactions.inOne(() -> {
            habits.keep(actor.person(), wanted, clock.now());
            return Outcome.done(wanted);
        });
    }

    private static <T> Outcome<T> refused() {
        return Outcome.refused(new NoticeRefusal.NotAllowed(Deed.CHOOSE_MAIL));
    }
}
