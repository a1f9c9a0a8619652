package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.board.SavedSearch;
import tavolo.domain.board.SavedSearches;
import tavolo.domain.party.PersonId;

/// What the store of saved searches promises.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class SavedSearchesContract {

    private static final Instant NOW = Instant.parse("2020-04-20T08:00:00.123456Z");

    private SavedSearches searches;
    private PersonId ada;
    private PersonId colleague;

    /// The store under test.
    protected abstract SavedSearches searches();

    /// A new person.
    protected abstract PersonId givenPerson();

    /// Runs `work` in one transaction.
    protected abstract <T> T in(Supplier<T> work);

    @BeforeEach
    void two_people() {
        searches = searches();
        ada = givenPerson();
        colleague = givenPerson();
    }

    @Test
    void a_search_is_kept_to_the_letter_and_listed_by_name() {
        SavedSearch penalties =
                saved(ada, SavedSearch.Page.SEARCH, "Penali", "q=penali&stato=SIGNED");
        SavedSearch breaks = saved(ada, SavedSearch.Page.SEARCH, "Fasce", "q=%22fasce+orarie%22");

        assertThat(of(ada, SavedSearch.Page.SEARCH)).containsExactly(breaks, penalties);
    }

    @Test
    void a_search_is_listed_on_its_own_page_only() {
        SavedSearch mine = saved(ada, SavedSearch.Page.AGREEMENTS, "Mie", "stato=SIGNED");

        assertThat(of(ada, SavedSearch.Page.SEARCH)).isEmpty();
        assertThat(of(ada, SavedSearch.Page.AGREEMENTS)).containsExactly(mine);
    }

    @Test
    void nobody_else_lists_renames_or_discards_it() {
        SavedSearch search = saved(ada, SavedSearch.Page.SEARCH, "Penali", "q=penali");

        assertThat(of(colleague, SavedSearch.Page.SEARCH)).isEmpty();
        assertThat(in(() -> searches.rename(colleague, search.id(), "Mia"))).isFalse();
        assertThat(in(() -> searches.discard(colleague, search.id()))).isFalse();
        assertThat(of(ada, SavedSearch.Page.SEARCH)).containsExactly(search);
    }

    @Test
    void renaming_changes_the_name_of_one() {
        SavedSearch one = saved(ada, SavedSearch.Page.SEARCH, "Uno", "q=uno");
        SavedSearch other = saved(ada, SavedSearch.Page.SEARCH, "Due", "q=due");

        assertThat(in(() -> searches.rename(ada, one.id(), "Tre"))).isTrue();
        assertThat(of(ada, SavedSearch.Page.SEARCH)).containsExactly(other, one.named("Tre"));
    }

    @Test
    void what_is_discarded_is_gone() {
        SavedSearch one = saved(ada, SavedSearch.Page.SEARCH, "Uno", "q=uno");

        assertThat(in(() -> searches.discard(ada, one.id()))).isTrue();
        assertThat(in(() -> searches.discard(ada, one.id()))).isFalse();
        assertThat(in(() -> searches.rename(ada, one.id(), "Tre"))).isFalse();
        assertThat(of(ada, SavedSearch.Page.SEARCH)).isEmpty();
    }

    private List<SavedSearch> of(PersonId person, SavedSearch.Page page) {
        return in(() -> searches.of(person, page));
    }

    private SavedSearch saved(PersonId person, SavedSearch.Page page, String name, String asked) {
        SavedSearch search = new SavedSearch(UUID.randomUUID(), page, name, asked, NOW);
        return in(() -> {
            searches.add(person, search);
            return search;
        });
    }
}
