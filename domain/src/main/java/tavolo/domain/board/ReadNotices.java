package tavolo.domain.board;

import java.util.List;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Reads the actor's own notices and marks them as read.
@UseCase
public final class ReadNotices {

    private static final int LIMIT = 50;

    private final Transactions transactions;
    private final Boards boards;

    public ReadNotices(Transactions transactions, Boards boards) {
        this.transactions = transactions;
        this.boards = boards;
    }

    /// The newest notices.
    public Outcome<List<NoticeLine>> list(Actor actor) {
        return actor.may(Deed.READ_NOTICES)
                ? Outcome.done(transactions.inOne(() -> boards.notices(actor.person(), LIMIT)))
                : refused();
    }

    /// How many are unread.
    public Outcome<Integer> unread(Actor actor) {
        return actor.may(Deed.READ_NOTICES)
                ? Outcome.done(transactions.inOne(() -> boards.unreadNotices(actor.person())))
                : refused();
    }

    /// Marks all as read.
    public Outcome<Integer> markRead(Actor actor) {
        if (!actor.may(Deed.READ_NOTICES)) {
            return refused();
        }
        return Outcome.done(
                transactions.inOne(() -> {
                    boards.readNotices(actor.person());
                    return 0;
                }));
    }

    private static <T> Outcome<T> refused() {
        return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_NOTICES));
    }
}
