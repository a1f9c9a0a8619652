package tavolo.domain.board;

import java.util.List;
import java.util.UUID;
import tavolo.domain.party.PersonId;

/// The store of saved searches. Every method runs inside a transaction of
/// [tavolo.domain.Transactions] and touches only what is the person's own.
public interface SavedSearches {

    /// Those of `person` for `page`, by name.
    List<SavedSearch> of(PersonId person, SavedSearch.Page page);

    /// Keeps a new one.
    void add(PersonId person, SavedSearch search);

    /// Whether the person has one with that identity, which now bears `name`.
    boolean rename(PersonId person, UUID id, String name);

    /// Whether the person had one with that identity, which is now forgotten.
    boolean discard(PersonId person, UUID id);
}
