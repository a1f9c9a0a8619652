package tavolo.domain.fake;

import java.time.Instant;
import java.util.Map;
import tavolo.domain.library.Language;
import tavolo.domain.notice.MailHabit;
import tavolo.domain.notice.MailHabits;
import tavolo.domain.party.PersonId;

/// Who wants mail when, in memory.
public final class FakeMailHabits implements MailHabits {

    private final FakeTransactions transactions;
    private final FakeParties parties;
    private final Map<PersonId, Kept> kept;

    public FakeMailHabits(FakeTransactions transactions, FakeParties parties) {
        this.transactions = transactions;
        this.parties = parties;
        this.kept = transactions.table();
    }

    private record Kept(MailHabit habit, Instant chosenAt) {}

    @Override
    public MailHabit of(PersonId person) {
        transactions.require();
        Kept chosen = kept.get(person);
        return chosen == null ? MailHabit.usual(ownLanguage(person)) : chosen.habit();
    }

    private Language ownLanguage(PersonId person) {
        return parties.person(person)
                .filter(each -> each.language().getLanguage().equals(Language.EN.code()))
                .map(_ -> Language.EN)
                .orElse(Language.IT);
    }

    @Override
    public void keep(PersonId person, MailHabit habit, Instant at) {
        transactions.require();
        Kept before = kept.get(person);
        boolean isSame = of(person).choice() == habit.choice();
        Instant since = before == null ? Instant.EPOCH : before.chosenAt();
        kept.put(person, new Kept(habit, isSame ? since : at));
    }

    /// Since when the choice of `person` holds; the beginning of time if it was never changed.
    Instant since(PersonId person) {
        Kept chosen = kept.get(person);
        return chosen == null ? Instant.EPOCH : chosen.chosenAt();
    }
}
