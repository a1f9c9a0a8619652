package tavolo.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tavolo.domain.board.Facet;
import tavolo.domain.board.Findings;
import tavolo.domain.board.FoundLine;
import tavolo.domain.board.KeepSearches;
import tavolo.domain.board.SavedSearch;
import tavolo.domain.board.SearchAgreements;
import tavolo.domain.board.SearchQuery;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class SearchViewTest {

    private static final String UNION = "luca.ferri@fac.example";
    private static final String CLIENT = "giorgio.ventura@filodoro.example";
    private static final String COLLEAGUE = "elisa.torre@democontact.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    private Findings found(String person, SearchQuery query) {
        return Tables.done(
                portal.bean(SearchAgreements.class).find(tables.actor(person), query, 0, 20));
    }

    private static List<String> links(Window window) {
        return window.find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void the_address_asks_and_every_finding_leads_to_where_it_stands() {
        Findings expected = found(UNION, SearchQuery.of("disconnessione"));
        Window window = portal.of(UNION).visit("cerca?q=disconnessione");

        assertThat(expected.lines()).isNotEmpty();
        assertThat(window.text()).contains(portal.says("view.search.count", expected.counted()));
        for (FoundLine line : expected.lines()) {
            String clause = line.clause().map(each -> "?c=" + each.id()).orElse("");
            assertThat(links(window)).contains("accordi/" + line.agreement() + clause);
        }
    }

    @Test
    void found_words_are_marked_and_nothing_that_was_typed_becomes_markup() {
        Window window = portal.of(UNION).visit("cerca?q=DISCONNESSIONE");
        List<HtmlContainer> marks =
                window.find(HtmlContainer.class)
                        .withCondition(each -> each.getElement().getTag().equals("mark"))
                        .all();

        assertThat(marks)
                .isNotEmpty()
                .allSatisfy(mark ->
                        assertThat(mark.getElement().getText().toLowerCase(Locale.ROOT))
                                .startsWith("disconnessione"));
        Window markup = portal.of(UNION).visit("cerca?q=%3Cimg%20src%3Dx%3E");
        assertThat(markup.text()).contains(portal.says("view.search.none"));
    }

    @Test
    void a_facet_is_a_link_that_narrows_and_can_be_left_out_again() {
        SearchQuery query = SearchQuery.of("lavoro");
        Facet.Count state = found(UNION, query).of(Facet.STATE).getFirst();
        String narrowed = "cerca?q=lavoro&stato=" + word(state.value());

        assertThat(links(portal.of(UNION).visit("cerca?q=lavoro"))).contains(narrowed);
        Window window = portal.of(UNION).visit(narrowed);
        assertThat(window.text())
                .contains(
                        portal.says(
                                "view.search.count",
                                found(UNION, query.with(Facet.STATE, state.value())).counted()));
        assertThat(links(window)).contains("cerca?q=lavoro");
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void an_address_that_says_nonsense_is_read_as_far_as_it_makes_sense() {
        Window window =
                portal.of(UNION)
                        .visit("cerca?q=lavoro&stato=nessuno&anno=x&committente=%27or%201%3D1");

        assertThat(window.text())
                .contains(
                        portal.says(
                                "view.search.count.newest",
                                found(UNION, SearchQuery.of("lavoro")).counted()));
    }

    @Test
    void the_page_says_what_it_waits_for_and_when_a_word_is_too_short() {
        assertThat(portal.of(UNION).visit("cerca").text())
                .contains(portal.says("view.search.begin"));
        assertThat(portal.of(UNION).visit("cerca?q=di%20la").text())
                .contains(portal.says("view.search.short"));
        assertThat(portal.of(UNION).visit("cerca?q=xyzzyxyzzy").text())
                .contains(portal.says("view.search.none"));
    }

    @Test
    void what_is_typed_comes_into_the_address() {
        Window window = portal.of(UNION).visit("cerca");
        window.context().test(window.find(TextField.class).all().getFirst()).setValue("penale");
        window.press("view.search.ask");

        assertThat(window.address()).isEqualTo("cerca?q=penale");
    }

    @Test
    void who_reads_no_agreements_is_told_so() {
        assertThat(portal.of(COLLEAGUE).visit("cerca?q=lavoro").text())
                .contains(portal.says("view.search.not-at-a-table"))
                .doesNotContain("2020/");
    }

    @Test
    void a_union_is_offered_no_clause_of_the_commercial_addendum() {
        Findings found = found(UNION, SearchQuery.of("penali"));

        assertThat(found.of(Facet.INSTRUMENT))
                .extracting(Facet.Count::value)
                .doesNotContain("COMMERCIAL_ADDENDUM");
        assertThat(found(CLIENT, SearchQuery.of("penali")).of(Facet.INSTRUMENT))
                .extracting(Facet.Count::value)
                .contains("COMMERCIAL_ADDENDUM");
    }

    @Test
    void a_clause_named_by_its_title_leads_to_how_it_was_settled_for_those_who_may_read_it() {
        assertThat(links(portal.of(UNION).visit("cerca?q=diritto%20disconnessione")))
                .contains("clausole/C17/company-agreement");
        assertThat(links(portal.of(CLIENT).visit("cerca?q=C24")))
                .contains("clausole/C24/commercial-addendum");
        assertThat(links(portal.of(UNION).visit("cerca?q=C24")))
                .doesNotContain("clausole/C24/commercial-addendum");
    }

    @Test
    void a_saved_search_is_offered_to_its_owner_on_its_page() {
        KeepSearches keep = portal.bean(KeepSearches.class);
        var saved =
                Tables.done(
                        keep.save(
                                tables.actor(UNION),
                                SavedSearch.Page.SEARCH,
                                "Le penali <b>",
                                "q=penale&stato=signed"));

        Window window = portal.of(UNION).visit("cerca");
        assertThat(window.text()).contains("Le penali <b>");
        assertThat(links(window)).contains("cerca?q=penale&stato=signed");
        assertThat(portal.of(CLIENT).visit("cerca").text()).doesNotContain("Le penali");
        assertThat(portal.of(UNION).visit("accordi").text()).doesNotContain("Le penali");

        Tables.done(keep.discard(tables.actor(UNION), saved.id()));
    }
}
