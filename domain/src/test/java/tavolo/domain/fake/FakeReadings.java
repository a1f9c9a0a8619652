package tavolo.domain.fake;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Readings;

/// What people marked as read, in memory.
public final class FakeReadings implements Readings {

    private final FakeTransactions transactions;
    private final Map<Mark, Boolean> marks;

    public FakeReadings(FakeTransactions transactions) {
        this.transactions = transactions;
        this.marks = transactions.table();
    }

    private record Mark(PersonId person, InstrumentId instrument, UUID paper, ClauseId clause) {}

    @Override
    public Set<ClauseId> of(PersonId person, PaperDocument paper) {
        transactions.require();
        return marks.keySet().stream()
                .filter(mark -> mark.person().equals(person) && mark.paper().equals(paper.id()))
                .map(Mark::clause)
                .collect(Collectors.toSet());
    }

    @Override
    public void mark(PersonId person, PaperDocument paper, ClauseId clause) {
        transactions.require();
        marks.keySet().stream()
                .filter(mark ->
                        mark.person().equals(person)
                                && mark.instrument().equals(paper.instrument())
                                && !mark.paper().equals(paper.id()))
                .toList()
                .forEach(marks::remove);
        marks.put(new Mark(person, paper.instrument(), paper.id(), clause), true);
    }

    @Override
    public void unmark(PersonId person, PaperDocument paper, ClauseId clause) {
        transactions.require();
        marks.remove(new Mark(person, paper.instrument(), paper.id(), clause));
    }
}
