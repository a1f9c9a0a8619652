package tavolo.domain.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.exhibit.Exhibit;
import tavolo.domain.exhibit.ExhibitId;
import tavolo.domain.exhibit.Exhibits;

/// Pictures behind agreements in memory.
public final class FakeExhibits implements Exhibits {

    private final FakeTransactions transactions;
    private final Map<ExhibitId, Exhibit> rows;
    private final Map<Place, Boolean> attachments;

    private record Place(ClauseId clause, ExhibitId exhibit, int from) {}

    public FakeExhibits(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
        this.attachments = transactions.table();
    }

    @Override
    public void add(Exhibit exhibit) {
        transactions.require();
        if (rows.putIfAbsent(exhibit.id(), exhibit) != null) {
            throw new IllegalStateException("kept before, was " + exhibit.id());
        }
    }

    @Override
    public int lastNumber(AgreementId agreement) {
        transactions.require();
        return of(exhibit -> exhibit.agreement().equals(agreement)).stream()
                .mapToInt(Exhibit::number)
                .max()
                .orElse(0);
    }

    @Override
    public Optional<Exhibit> find(AgreementId agreement, int number) {
        transactions.require();
        return of(exhibit -> exhibit.agreement().equals(agreement) && exhibit.number() == number)
                .stream()
                .findFirst();
    }

    @Override
    public void put(ClauseId clause, int from, ExhibitId exhibit, boolean isAttached) {
        transactions.require();
        if (attachments.putIfAbsent(new Place(clause, exhibit, from), isAttached) != null) {
            throw new IllegalStateException("said twice from " + from);
        }
    }

    @Override
    public List<Exhibit> attached(ClauseId clause, int version) {
        transactions.require();
        return of(exhibit -> isAttached(clause, version, exhibit.id()));
    }

    private boolean isAttached(ClauseId clause, int version, ExhibitId exhibit) {
        return attachments.entrySet().stream()
                .filter(entry -> entry.getKey().clause().equals(clause))
                .filter(entry -> entry.getKey().exhibit().equals(exhibit))
                .filter(entry -> entry.getKey().from() <= version)
                .max(Comparator.comparingInt(entry -> entry.getKey().from()))
                .map(Map.Entry::getValue)
                .orElse(false);
    }

    private List<Exhibit> of(Predicate<Exhibit> wanted) {
        return rows.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(Exhibit::number))
                .toList();
    }
}
