package tavolo.ui.tasks;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import tavolo.domain.board.MyTasks;
import tavolo.domain.party.PartySide;
import tavolo.ui.brand.Drawing;
import tavolo.ui.layout.EmptyState;

/// What a list says when it is empty. With nothing to do oneself it says who has, and since when.
final class NothingToDo extends Composite<Div> {

    private static final int SHOWN = 3;

    NothingToDo(TaskList list, MyTasks tasks, Optional<PartySide> own, LocalDate today) {
        getContent().addClassName("nothing-to-do");
        switch (list) {
            case MINE -> mine(tasks, own, today);
            case OTHERS -> say("others");
            case DUE -> say("due");
        }
    }

    private void mine(MyTasks tasks, Optional<PartySide> own, LocalDate today) {
        if (tasks.forOthers().isEmpty()) {
            Anchor on = new Anchor("accordi", getTranslation("view.tasks.empty.go"));
            on.getElement().setAttribute("router-link", true);
            on.addClassName("button-link");
            getContent().add(state("quiet").action(on));
            return;
        }
        UnorderedList others = new UnorderedList();
        others.addClassName("task-list");
        tasks.forOthers().stream()
                .limit(SHOWN)
                .forEach(task -> others.add(new TaskRow(task, own, today)));
        getContent().add(state("mine"), others);
    }

    private void say(String list) {
        getContent().add(state(list));
    }

    private EmptyState state(String list) {
        return new EmptyState(
                Drawing.DONE,
                getTranslation("view.tasks.empty." + list),
                getTranslation("view.tasks.empty." + list + ".more"));
    }
}
