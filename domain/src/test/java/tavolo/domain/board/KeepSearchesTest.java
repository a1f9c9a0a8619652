package tavolo.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.given.House;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepSearchesTest {

    private static final SavedSearch.Page PAGE = SavedSearch.Page.SEARCH;

    private final House house = new House();
    private final Actor ada = house.everyone.at(PartySide.UNION);
    private final Actor other = house.everyone.at(PartySide.CLIENT);

    private SavedSearch saved(String name) {
        return done(house.keepSearches.save(ada, PAGE, name, "q=penali"));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal why) -> throw new AssertionError(why);
        };
    }

    private List<SavedSearch> list(Actor actor) {
        return done(house.keepSearches.list(actor, PAGE));
    }

    @Test
    void what_somebody_saves_is_theirs_alone() {
        SavedSearch search = saved("  Penali  ");

        assertThat(search.name()).isEqualTo("Penali");
        assertThat(list(ada)).containsExactly(search);
        assertThat(list(other)).isEmpty();
    }

    @Test
    void a_search_of_somebody_else_does_not_exist() {
        SavedSearch search = saved("Penali");

        assertThat(house.keepSearches.rename(other, PAGE, search.id(), "Mia"))
                .isEqualTo(Outcome.refused(new SearchRefusal.UnknownSearch()));
        assertThat(house.keepSearches.discard(other, search.id()))
                .isEqualTo(Outcome.refused(new SearchRefusal.UnknownSearch()));
        assertThat(list(ada)).containsExactly(search);
    }

    @Test
    void a_name_is_neither_empty_nor_too_long_nor_taken() {
        SavedSearch search = saved("Reperibilità");
        SavedSearch second = saved("Penali");

        assertThat(house.keepSearches.save(ada, PAGE, "  ", "q=a"))
                .isEqualTo(Outcome.refused(new SearchRefusal.NameUnfit(80)));
        assertThat(house.keepSearches.save(ada, PAGE, "x".repeat(81), "q=a"))
                .isEqualTo(Outcome.refused(new SearchRefusal.NameUnfit(80)));
        assertThat(house.keepSearches.save(ada, PAGE, "REPERIBILITA", "q=a"))
                .isEqualTo(Outcome.refused(new SearchRefusal.NameTaken("Reperibilità")));
        assertThat(house.keepSearches.rename(ada, PAGE, second.id(), "reperibilità"))
                .isEqualTo(Outcome.refused(new SearchRefusal.NameTaken("Reperibilità")));
        assertThat(list(ada)).containsExactly(second, search);
    }

    @Test
    void a_search_may_keep_its_own_name_in_other_letters() {
        SavedSearch search = saved("penali");

        assertThat(house.keepSearches.rename(ada, PAGE, search.id(), "Penali"))
                .isEqualTo(Outcome.done(search.named("Penali")));
    }

    @Test
    void a_question_too_long_for_an_address_is_not_kept() {
        assertThat(house.keepSearches.save(ada, PAGE, "Lunga", "q=" + "a".repeat(999)))
                .isEqualTo(Outcome.refused(new SearchRefusal.QuestionTooLong()));
    }

    @Test
    void nobody_keeps_more_than_fifty_for_one_page() {
        for (int number = 0; number < SavedSearch.MOST; number++) {
            saved("numero " + number);
        }

        assertThat(house.keepSearches.save(ada, PAGE, "una di troppo", "q=a"))
                .isEqualTo(Outcome.refused(new SearchRefusal.TooManySearches(SavedSearch.MOST)));
        assertThat(house.keepSearches.save(ada, SavedSearch.Page.AGREEMENTS, "altra", "q=a"))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_is_discarded_is_gone() {
        SavedSearch search = saved("Penali");

        assertThat(house.keepSearches.discard(ada, search.id())).isEqualTo(Outcome.done(true));
        assertThat(list(ada)).isEmpty();
    }
}
