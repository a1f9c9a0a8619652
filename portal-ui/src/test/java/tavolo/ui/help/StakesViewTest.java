package tavolo.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tavolo.domain.library.InstrumentKind;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Window;

class StakesViewTest {

    private static final String SOMEBODY = "elisa.torre@democontact.example";

    private final Portal portal = Portal.running();
    private final Window window = portal.of(SOMEBODY).visit("aiuto/consensi");

    @Test
    void the_map_says_whose_yes_each_kind_of_clause_needs() {
        assertThat(cells(InstrumentKind.COMPANY_AGREEMENT, "C17"))
                .as("disconnection: provider and unions")
                .containsExactly("accepts", "none", "drafts");
        assertThat(cells(InstrumentKind.COMMERCIAL_ADDENDUM, "C14"))
                .as("security of the client's systems: provider and client")
                .containsExactly("accepts", "drafts", "none");
        assertThat(cells(InstrumentKind.TRI_PARTY_PROTOCOL, "C22"))
                .as("targets: all three")
                .doesNotContain("none", "reads");
        assertThat(cells(InstrumentKind.COMPANY_AGREEMENT, "C08"))
                .as("days: shown to the client, which has no yes to give")
                .element(1)
                .isEqualTo("reads");
    }

    /// What the row of the clause `code` says of provider, client and union, by its key.
    private List<String> cells(InstrumentKind kind, String code) {
        NativeTable table =
                window.find(NativeTable.class)
                        .all()
                        .get(List.of(InstrumentKind.values()).indexOf(kind));
        NativeTableRow row =
                table.getBody().getRows().stream()
                        .filter(each -> window.textOf(each).startsWith(code + " "))
                        .findFirst()
                        .orElseThrow();
        return row.getDataCells().stream().map(window::textOf).map(this::key).toList();
    }

    private String key(String words) {
        return Arrays.stream(new String[] {"drafts", "accepts", "reads", "none"})
                .filter(part -> portal.says("help.stakes." + part).equals(words.strip()))
                .collect(Collectors.joining());
    }
}
