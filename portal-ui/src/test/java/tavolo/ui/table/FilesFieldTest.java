package tavolo.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.TableView;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// Files that wait are forgotten with the page of the browser, which must not hold on to every
/// clause that was shown in it until then.
class FilesFieldTest {

    private static final String UNION = "luca.ferri@fac.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void a_page_keeps_nothing_of_the_clauses_that_were_left() {
        TableView table = tables.table(UNION, tables.agreement(UNION, "2020/0151"));
        List<ClauseLine> clauses = table.clauses().stream().limit(2).toList();
        Window window = portal.of(UNION);
        show(window, table, clauses.getFirst());
        int kept = waiting(window);
        assertThat(kept).isPositive();

        for (int time = 0; time < 3; time++) {
            clauses.forEach(clause -> show(window, table, clause));
        }

        assertThat(waiting(window)).isEqualTo(kept);
    }

    private static void show(Window window, TableView table, ClauseLine clause) {
        window.visit("accordi/" + table.id() + "?c=" + clause.id());
    }

    /// How many parts of the page wait for its end.
    private static int waiting(Window window) {
        return ComponentUtil.getListeners(window.context().getUI(), DetachEvent.class).size();
    }
}
