package tavolo.domain.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tavolo.domain.board.SavedSearch;
import tavolo.domain.board.SavedSearches;
import tavolo.domain.party.PersonId;

/// Saved searches in memory.
public final class FakeSavedSearches implements SavedSearches {

    private final FakeTransactions transactions;
    private final Map<UUID, Owned> kept;

    public FakeSavedSearches(FakeTransactions transactions) {
        this.transactions = transactions;
        this.kept = transactions.table();
    }

    private record Owned(PersonId person, SavedSearch search) {}

    @Override
    public List<SavedSearch> of(PersonId person, SavedSearch.Page page) {
        transactions.require();
        return kept.values().stream()
                .filter(owned -> owned.person().equals(person))
                .map(Owned::search)
                .filter(search -> search.page() == page)
                .sorted(Comparator.comparing(SavedSearch::name))
                .limit(SavedSearch.MOST)
                .toList();
    }

    @Override
    public void add(PersonId person, SavedSearch search) {
        transactions.require();
        kept.put(search.id(), new Owned(person, search));
    }

    @Override
    public boolean rename(PersonId person, UUID id, String name) {
        transactions.require();
        return isOf(person, id)
                && kept.computeIfPresent(
                                id, (_, owned) -> new Owned(person, owned.search().named(name)))
                        != null;
    }

    @Override
    public boolean discard(PersonId person, UUID id) {
        transactions.require();
        return isOf(person, id) && kept.remove(id) != null;
    }

    private boolean isOf(PersonId person, UUID id) {
        Owned owned = kept.get(id);
        return owned != null && owned.person().equals(person);
    }
}
