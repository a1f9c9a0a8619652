package tavolo.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tavolo.domain.CalendarDays;
import tavolo.domain.board.TimelineEntry;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// Facts on one vertical line, newest first, a heading per day. Many acceptances that one person
/// gave together are one line that opens.
final class FactList extends Composite<Div> {

    /// From so many on, acceptances given together are shown as one.
    private static final int MANY = 4;

    private Optional<LocalDate> day = Optional.empty();
    private OrderedList entries = new OrderedList();

    FactList() {
        getContent().addClassName("timeline__past");
    }

    /// Adds older entries at the end.
    void append(List<TimelineEntry> older) {
        int from = 0;
        while (from < older.size()) {
            int to = endOfBundle(older, from);
            appendTogether(older.subList(from, to));
            from = to;
        }
    }

    private static int endOfBundle(List<TimelineEntry> entries, int from) {
        int to = from + 1;
        while (to < entries.size() && FactBundle.holds(entries.get(from), entries.get(to))) {
            to++;
        }
        return to - from < MANY ? from + 1 : to;
    }

    /// Shows nothing any more.
    void clear() {
        getContent().removeAll();
        day = Optional.empty();
    }

    private void appendTogether(List<TimelineEntry> together) {
        TimelineEntry first = together.getFirst();
        LocalDate when = CalendarDays.of(first.at());
        if (!day.equals(Optional.of(when))) {
            day = Optional.of(when);
            entries = new OrderedList();
            entries.addClassName("timeline__entries");
            H3 heading = new H3(Dates.longDay(when, Wording.language()));
            heading.addClassName("timeline__day");
            getContent().add(heading, entries);
        }
        entries.add(together.size() == 1 ? new FactLine(first) : new FactBundle(together));
    }
}
