package tavolo.ui.tasks;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tavolo.domain.board.MyTasks;

/// The three counters, of which one is open.
final class TaskTabs extends Composite<Tabs> {

    private final Map<TaskList, Tab> tabs = new EnumMap<>(TaskList.class);
    private final Map<TaskList, Span> counts = new EnumMap<>(TaskList.class);

    /// @param chosen is told when the person opens another list
    TaskTabs(Consumer<TaskList> chosen) {
        getContent().addClassName("tasks__tabs");
        for (TaskList list : TaskList.values()) {
            getContent().add(tab(list));
        }
        getContent()
                .addSelectedChangeListener(change -> {
                    if (change.isFromClient()) {
                        tabs.forEach((list, tab) -> {
                            if (tab.equals(change.getSelectedTab())) {
                                chosen.accept(list);
                            }
                        });
                    }
                });
    }

    /// Shows the counts, with `open` as the open list.
    void show(MyTasks tasks, TaskList open) {
        counts.forEach((list, count) -> count.setText(String.valueOf(list.count(tasks))));
        getContent().setSelectedTab(tabs.get(open));
    }

    private Tab tab(TaskList list) {
        Span count = new Span();
        count.addClassName("tasks__count");
        Span word = new Span(getTranslation("view.tasks.list." + written(list)));
        word.addClassName("tasks__word");
        Tab tab = new Tab(count, word);
        tab.addClassNames("tasks__tab", "tasks__tab--" + written(list));
        tabs.put(list, tab);
        counts.put(list, count);
        return tab;
    }

    private static String written(TaskList list) {
        return list.name().toLowerCase(Locale.ROOT);
    }
}
