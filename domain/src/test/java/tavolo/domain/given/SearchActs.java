package tavolo.domain.given;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.SavedSearch;
import tavolo.domain.board.SearchQuery;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.Actor;

/// The acts of those who look for something. They name nothing that could be foreign but a saved
/// search, of which a test of its own speaks.
final class SearchActs {

    private static final ClausePlace PENALTIES = ClausePlace.parse(Story.PENALTIES);

    private SearchActs() {}

    /// These acts, by name.
    static Map<String, Act> all() {
        Map<String, Act> acts = new LinkedHashMap<>();
        own(
                acts,
                "SearchAgreements.find",
                (h, a, _) -> h.search.find(a, SearchQuery.of("disconnessione"), 0, 20));
        own(
                acts,
                "SearchAgreements.settled",
                (h, a, _) ->
                        h.search.settled(a, PENALTIES, BoardFilter.all(), Optional.empty(), 20));
        own(
                acts,
                "KeepSearches.list",
                (h, a, _) -> h.keepSearches.list(a, SavedSearch.Page.SEARCH));
        own(acts, "KeepSearches.save", (h, a, _) -> saved(h, a));
        own(
                acts,
                "KeepSearches.rename",
                (h, a, _) ->
                        saved(h, a)
                                .then(search ->
                                        h.keepSearches.rename(
                                                a,
                                                SavedSearch.Page.SEARCH,
                                                search.id(),
                                                search.name() + " bis")));
        own(
                acts,
                "KeepSearches.discard",
                (h, a, _) -> saved(h, a).then(search -> h.keepSearches.discard(a, search.id())));
        return acts;
    }

    private static Outcome<SavedSearch> saved(House house, Actor actor) {
        return house.keepSearches.save(
                actor, SavedSearch.Page.SEARCH, "ricerca " + house.ids.next(), "q=penali");
    }

    private static void own(Map<String, Act> acts, String name, Act.Call call) {
        acts.put(name, new Act(Act.Scene.NEGOTIATING, false, call));
    }
}
