package tavolo.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tavolo.domain.audit.FactKind;
import tavolo.domain.board.TimelineEntry;

/// Acceptances that one person gave together, as one line: how many, and on opening each of them.
final class FactBundle extends Composite<ListItem> {

    /// @param together newest first, each [held][#holds] with the first
    FactBundle(List<TimelineEntry> together) {
        TimelineEntry newest = together.getFirst();
        FactGroup group = FactGroup.of(newest.kind());
        String words = getTranslation("view.timeline.accepted-many", newest.who(), together.size());
        OrderedList each = new OrderedList();
        each.addClassName("timeline__entries");
        together.forEach(entry -> each.add(new FactLine(entry)));
        getContent().addClassNames("timeline__entry", "timeline__entry--" + group.written());
        getContent()
                .add(
                        FactLine.icon(group, getTranslation(group.key())),
                        new NativeDetails(FactLine.summary(newest, words), each));
    }

    /// Whether `other` is an acceptance like `one`, of the same person within the same minute.
    static boolean holds(TimelineEntry one, TimelineEntry other) {
        return one.kind() == FactKind.CLAUSE_ACCEPTED
                && other.kind() == one.kind()
                && other.who().equals(one.who())
                && other.side().equals(one.side())
                && other.at()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .equals(one.at().truncatedTo(ChronoUnit.MINUTES));
    }
}
