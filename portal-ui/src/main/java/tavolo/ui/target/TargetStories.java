package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TargetVersion;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// The timeline of each target: from when to when which terms applied, in the order of days. The
/// stretch in which the asked day lies is marked.
final class TargetStories extends Composite<Div> {

    private final LocalDate day;
    private final Instant known;

    TargetStories(List<TargetHistory> histories, LocalDate day, Instant known) {
        this.day = day;
        this.known = known;
        getContent().addClassName("target-stories");
        histories.stream()
                .filter(history -> !history.segments(known).isEmpty())
                .forEach(history -> getContent().add(story(history)));
    }

    private Section story(TargetHistory history) {
        Span service = new Span(history.service());
        service.addClassName("targets__way");
        OrderedList segments = new OrderedList();
        segments.addClassName("target-stories__segments");
        history.segments(known).forEach(segment -> segments.add(item(history, segment)));
        Section story = new Section(new H3(Kpis.name(history.subject().kpi())), service, segments);
        story.addClassName("target-stories__story");
        return story;
    }

    private ListItem item(TargetHistory history, Segment segment) {
        TargetVersion version = segment.version();
        Span days = new Span(Wording.of(segment.days(), this));
        days.addClassName("target-stories__days");
        Span recorded =
                new Span(
                        getTranslation(
                                "view.target-story.recorded",
                                Dates.moment(version.recordedAt(), Wording.language())));
        recorded.addClassName("targets__how");
        ListItem item =
                new ListItem(
                        days,
                        AppliedTable.value(version.terms()),
                        AppliedTable.status(version.terms()),
                        AppliedTable.source(history.sourceOf(version)),
                        recorded);
        item.addClassName("target-stories__segment");
        if (segment.days().contains(day)) {
            item.addClassName("target-stories__segment--asked");
            item.getElement().setAttribute("aria-current", "date");
        }
        return item;
    }
}
