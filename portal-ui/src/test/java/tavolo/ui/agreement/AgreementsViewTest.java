package tavolo.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.party.PartySide;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class AgreementsViewTest {

    private static final String DRAFTER = "luca.ferri@fac.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void the_address_says_what_is_searched_for() {
        List<AgreementRow> expected = tables.rows(DRAFTER, "mobile");
        Window window = portal.of(DRAFTER).visit("accordi?q=mobile");

        assertThat(expected).isNotEmpty().hasSizeLessThan(tables.rows(DRAFTER, "").size());
        assertThat(rows(window)).isEqualTo(expected.size());
        assertThat(window.find(TextField.class).all().getFirst().getValue()).isEqualTo("mobile");
        assertThat(window.text()).contains(portal.says("view.agreements.count", expected.size()));
    }

    @Test
    void what_a_person_searches_for_is_written_into_the_address() {
        Window window = portal.of(DRAFTER).visit("accordi");
        window.context().test(window.find(TextField.class).all().getFirst()).setValue("mobile");

        assertThat(window.told()).contains("accordi?q=mobile");
        assertThat(rows(window)).isEqualTo(tables.rows(DRAFTER, "mobile").size());
    }

    @Test
    void the_address_says_in_which_state() {
        Window window = portal.of(DRAFTER).visit("accordi?stato=in-force");
        long inForce =
                tables.rows(DRAFTER, "").stream()
                        .filter(row -> row.state().name().equals("IN_FORCE"))
                        .count();

        assertThat(inForce).isPositive();
        assertThat(rows(window)).isEqualTo((int) inForce);
    }

    @Test
    void nothing_found_is_said_and_the_filters_can_be_taken_off() {
        Window window = portal.of(DRAFTER).visit("accordi?q=nessunaccordocosì");

        assertThat(window.text()).contains(portal.says("view.agreements.no-match"));

        window.press("view.agreements.filter.clear");

        assertThat(rows(window)).isEqualTo(tables.rows(DRAFTER, "").size());
    }

    @Test
    void words_that_an_address_does_not_know_are_passed_over() {
        Window window = portal.of(DRAFTER).visit("accordi?stato=nonsense&ordine=nonsense");

        assertThat(rows(window)).isEqualTo(tables.rows(DRAFTER, "").size());
    }

    @Test
    void the_association_finds_no_agreement() {
        Window window = portal.of("elisa.torre@democontact.example").visit("accordi");

        assertThat(window.find(Grid.class).exists()).isFalse();
        assertThat(window.text()).doesNotContain("2020/");
    }

    @SuppressWarnings("unchecked")
    private static int rows(Window window) {
        Grid<AgreementRow> grid = window.find(Grid.class).single();
        return window.context().test(grid).size();
    }

    @Test
    void a_name_that_looks_like_markup_is_shown_as_it_is_written() {
        String hostile = "\"'><img src=x onerror=alert(1)>&amp;";
        AgreementRow row =
                new AgreementRow(
                        new AgreementId(UUID.randomUUID()),
                        hostile,
                        hostile,
                        hostile,
                        hostile,
                        List.of(hostile),
                        AgreementState.NEGOTIATING,
                        Optional.empty(),
                        1,
                        Map.of(),
                        Instant.EPOCH,
                        LocalDate.EPOCH,
                        Instant.EPOCH);
        portal.of(DRAFTER).visit("accordi");

        for (Component part :
                List.of(
                        RowParts.number(row),
                        RowParts.title(row),
                        RowParts.party(row, PartySide.CLIENT),
                        new AgreementCard(row, Optional.empty(), Instant.EPOCH))) {
            Document shown = Jsoup.parseBodyFragment(AgreementsGrid.markup(part));

            assertThat(shown.select("img, [onerror]")).isEmpty();
            assertThat(shown.wholeText()).contains(hostile);
        }
    }
}
