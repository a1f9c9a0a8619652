package tavolo.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.SearchAgreements;
import tavolo.domain.board.SettledRow;
import tavolo.domain.library.ClausePlace;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;
import tavolo.ui.trouble.NotFoundView;

class SettledViewTest {

    private static final String UNION = "luca.ferri@fac.example";
    private static final String CLIENT = "giorgio.ventura@filodoro.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    private List<SettledRow> rows(String person, String place) {
        return Tables.done(
                portal.bean(SearchAgreements.class)
                        .settled(
                                tables.actor(person),
                                ClausePlace.parse(place),
                                BoardFilter.all(),
                                Optional.empty(),
                                20));
    }

    @Test
    void each_agreement_that_settled_the_clause_has_a_row_that_leads_to_it() {
        List<SettledRow> rows = rows(UNION, "C28@TRI_PARTY_PROTOCOL");
        Window window = portal.of(UNION).visit("clausole/C28/tri-party-protocol");
        List<String> links = window.find(Anchor.class).all().stream().map(Anchor::getHref).toList();

        assertThat(rows).isNotEmpty();
        for (SettledRow row : rows) {
            assertThat(links).contains("accordi/" + row.id() + "?c=" + row.clause());
            assertThat(window.text()).contains(row.number(), row.client());
        }
    }

    @Test
    void a_filter_in_the_address_narrows_the_rows() {
        SettledRow row = rows(UNION, "C28@TRI_PARTY_PROTOCOL").getFirst();

        assertThat(
                        portal.of(UNION)
                                .visit(
                                        "clausole/C28/tri-party-protocol?q="
                                                + row.number().replace("/", "%2F"))
                                .text())
                .contains(row.number());
        assertThat(portal.of(UNION).visit("clausole/C28/tri-party-protocol?q=nessunoqui").text())
                .contains(portal.says("view.settled.none"))
                .doesNotContain(row.number());
    }

    @Test
    void a_union_is_told_nothing_of_how_prices_were_settled() {
        assertThat(rows(CLIENT, "C24@COMMERCIAL_ADDENDUM")).isNotEmpty();
        assertThat(portal.of(UNION).visit("clausole/C24/commercial-addendum").text())
                .contains(portal.says("view.settled.none"));
    }

    @Test
    void a_clause_that_does_not_exist_is_not_found() {
        assertThat(portal.of(UNION).visit("clausole/C99/tri-party-protocol").page())
                .isInstanceOf(NotFoundView.class);
        assertThat(portal.of(UNION).visit("clausole/C28/altro").page())
                .isInstanceOf(NotFoundView.class);
    }
}
