package tavolo.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import tavolo.domain.board.MyTasks;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.Task;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class MyTasksViewTest {

    private static final String SIGNATORY = "giorgio.ventura@filodoro.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void what_waits_for_a_person_is_listed_and_leads_to_where_it_is_done() {
        MyTasks tasks = tasksOf(SIGNATORY);
        Window window = portal.of(SIGNATORY).visit("");
        List<String> links = window.find(Anchor.class).all().stream().map(Anchor::getHref).toList();

        assertThat(tasks.forMe()).isNotEmpty();
        for (Task task : tasks.forMe()) {
            assertThat(window.text()).contains(task.title());
            assertThat(links).contains(TaskWords.link(task));
        }
    }

    @Test
    void what_others_have_to_do_is_on_a_list_of_its_own() {
        Window window = portal.of(SIGNATORY).visit("");

        assertThat(window.text())
                .contains(portal.says("view.tasks.list.mine"))
                .contains(portal.says("view.tasks.list.others"))
                .contains(portal.says("view.tasks.list.due"));
    }

    @Test
    void the_association_is_told_what_it_can_do_and_sees_no_agreement() {
        Window window = portal.of("elisa.torre@democontact.example").visit("");

        assertThat(window.text())
                .contains(portal.says("view.tasks.reception.never.association"))
                .doesNotContain("2020/");
    }

    private MyTasks tasksOf(String email) {
        return Tables.done(portal.bean(ReadAgreements.class).tasks(tables.actor(email)));
    }
}
