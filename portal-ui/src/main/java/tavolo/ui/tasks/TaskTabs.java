package tavolo.ui.tasks;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import tavolo.domain.board.MyTasks;
import tavolo.ui.layout.LinkTabs;

/// The three counters, of which one is open.
final class TaskTabs extends Composite<Div> {

    private final LinkTabs tabs = new LinkTabs(getTranslation("view.tasks.lists"));

    TaskTabs() {
        getContent().addClassName("tasks__tabs");
        getContent().add(tabs);
    }

    /// Shows the counts, with `open` as the open list.
    void show(MyTasks tasks, TaskList open) {
        tabs.show(
                Arrays.stream(TaskList.values())
                        .map(list -> part(list, list.count(tasks), list == open))
                        .toList());
    }

    private LinkTabs.Part part(TaskList list, int number, boolean isOpen) {
        Span count = new Span(String.valueOf(number));
        count.addClassName("tasks__count");
        Span word =
                new Span(getTranslation("view.tasks.list." + list.name().toLowerCase(Locale.ROOT)));
        word.addClassName("tasks__word");
        Span words = new Span(count, word);
        words.addClassName("tasks__tab");
        return new LinkTabs.Part(list.address(), words, isOpen);
    }
}
