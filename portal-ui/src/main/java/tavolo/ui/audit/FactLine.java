package tavolo.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import tavolo.domain.CalendarDays;
import tavolo.domain.board.TimelineEntry;
import tavolo.domain.party.OrganisationKind;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;
import tavolo.ui.side.SideMark;

/// One fact on the line: when and what, and on opening who, for which side, with what, the hash,
/// and the second clock where the two differ.
final class FactLine extends Composite<ListItem> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// The clocks of the portal and of the wall differ when they are further apart than this.
    private static final Duration TOGETHER = Duration.ofMinutes(1);

    FactLine(TimelineEntry entry) {
        FactGroup group = FactGroup.of(entry.kind());
        getContent().setId("fatto-" + entry.number());
        getContent().addClassNames("timeline__entry", "timeline__entry--" + group.written());
        getContent()
                .add(
                        icon(group, getTranslation(group.key())),
                        new NativeDetails(
                                summary(entry, new FactWords(this).sentence(entry)),
                                details(entry)));
    }

    /// When, and whose mark, before the `words`.
    static Span summary(TimelineEntry entry, String words) {
        Span time = new Span(TIME.format(entry.at().atZone(CalendarDays.ITALY)));
        time.addClassName("timeline__time");
        Span summary = new Span(time);
        summary.addClassName("timeline__summary");
        entry.side()
                .ifPresent(side -> summary.add(SideMark.of(OrganisationKind.valueOf(side.name()))));
        summary.add(new Span(words));
        return summary;
    }

    /// The circle with the mark of a group of facts.
    static Span icon(FactGroup group, String name) {
        Span icon = new Span(group.icon().draw());
        icon.addClassName("timeline__icon");
        icon.setTitle(name);
        return icon;
    }

    private Definitions details(TimelineEntry entry) {
        Definitions details = new Definitions();
        String side = entry.side().map(which -> ", " + Wording.of(which, this)).orElse("");
        details.add(getTranslation("view.timeline.who"), entry.who() + side);
        new FactWords(this)
                .details(entry)
                .forEach(detail ->
                        details.add(
                                detail.label(),
                                detail.isDigest()
                                        ? digest(detail.value())
                                        : new Span(detail.value())));
        details.add(
                getTranslation("view.timeline.at"), Dates.moment(entry.at(), Wording.language()));
        if (Duration.between(entry.at(), entry.recordedAt()).abs().compareTo(TOGETHER) > 0) {
            details.add(
                    getTranslation("view.timeline.recorded-at"),
                    Dates.moment(entry.recordedAt(), Wording.language()));
        }
        details.add(getTranslation("view.timeline.place"), String.valueOf(entry.number()));
        details.add(getTranslation("view.timeline.hash"), digest(entry.hash().toString()));
        return details;
    }

    private static Span digest(String value) {
        Span digest = new Span(value);
        digest.addClassName("digest");
        return digest;
    }
}
