package tavolo.ui.tasks;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import tavolo.domain.BusinessClock;
import tavolo.domain.board.MyTasks;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.Task;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// *Tocca a me*: what waits for me, what waits for others, what is due soon. Every row leads to the
/// very place where the thing is done. People who take no part in negotiations see what they can do
/// instead.
@Route("")
@PermitAll
public final class MyTasksView extends Composite<Div> implements Place, AfterNavigationObserver {

    private final CurrentActor actor;
    private final ReadAgreements agreements;
    private final BusinessClock clock;
    private final Notices notices = new Notices();
    private final TaskTabs tabs = new TaskTabs();
    private final Div list = new Div();

    MyTasksView(CurrentActor actor, ReadAgreements agreements, BusinessClock clock) {
        this.actor = actor;
        this.agreements = agreements;
        this.clock = clock;
        tabs.setVisible(false);
        list.addClassName("tasks__list");
        getContent().addClassName("tasks");
        getContent().add(new PageHeader(placeName()), notices, tabs, list);
    }

    @Override
    public String placeName() {
        return getTranslation("view.tasks.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Actor me = actor.current();
        list.removeAll();
        if (!me.may(Deed.READ_AGREEMENTS)) {
            list.add(new Reception(me));
            return;
        }
        TaskList open = TaskList.in(event.getLocation().getQueryParameters());
        notices.show(agreements.tasks(me), tasks -> show(tasks, open, me));
    }

    private void show(MyTasks tasks, TaskList open, Actor me) {
        tabs.setVisible(true);
        tabs.show(tasks, open);
        LocalDate today = clock.today();
        List<Task> rows = open.rows(tasks);
        if (rows.isEmpty()) {
            list.add(new NothingToDo(open, tasks, me.side(), today));
            return;
        }
        List<Task> signatures =
                rows.stream().filter(task -> task.kind() == Task.Kind.SIGN).toList();
        if (open == TaskList.MINE && signatures.size() > 1) {
            list.add(new TogetherOffer(signatures));
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("task-list");
        rows.forEach(task -> items.add(new TaskRow(task, me.side(), today)));
        list.add(items);
        int all = open.count(tasks);
        if (all > rows.size()) {
            list.add(more(rows.size(), all));
        }
    }

    private Paragraph more(int shown, int all) {
        Anchor agreementsPage = new Anchor("accordi", getTranslation("view.tasks.more.go"));
        agreementsPage.getElement().setAttribute("router-link", true);
        Paragraph more = new Paragraph(getTranslation("view.tasks.more", shown, all) + " ");
        more.addClassName("tasks__more");
        more.add(agreementsPage);
        return more;
    }
}
