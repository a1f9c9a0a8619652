package tavolo.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tavolo.domain.board.TimelineEntry;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// Facts on one vertical line, newest first, a heading per day.
final class FactList extends Composite<Div> {

    private Optional<LocalDate> day = Optional.empty();
    private OrderedList entries = new OrderedList();

    FactList() {
        getContent().addClassName("timeline__past");
    }

    /// Adds older entries at the end.
    void append(List<TimelineEntry> older) {
        older.forEach(this::append);
    }

    /// Shows nothing any more.
    void clear() {
        getContent().removeAll();
        day = Optional.empty();
    }

    private void append(TimelineEntry entry) {
        LocalDate when = Dates.dayOf(entry.at());
        if (!day.equals(Optional.of(when))) {
            day = Optional.of(when);
            entries = new OrderedList();
            entries.addClassName("timeline__entries");
            H3 heading = new H3(Dates.longDay(when, Wording.language()));
            heading.addClassName("timeline__day");
            getContent().add(heading, entries);
        }
        entries.add(new FactLine(entry));
    }
}
