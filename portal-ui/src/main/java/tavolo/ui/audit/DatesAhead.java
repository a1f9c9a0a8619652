package tavolo.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.MandateId;
import tavolo.domain.people.PersonLine;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.RelativeTime;

/// The dates that lie ahead, the farthest first, drawn hollow: first and last day of the agreement,
/// and the last days of the mandates of its signatories of the own organisation.
final class DatesAhead extends Composite<Div> {

    private record Ahead(LocalDate day, String words) {}

    /// @param own the people of the own organisation, with their mandates
    DatesAhead(TableView table, List<PersonLine> own, LocalDate today) {
        List<Ahead> dates = new ArrayList<>();
        dates.add(new Ahead(table.startsOn(), getTranslation("view.timeline.starts")));
        table.endsOn()
                .ifPresent(day -> dates.add(new Ahead(day, getTranslation("view.timeline.ends"))));
        dates.addAll(mandates(named(table), own));
        dates.removeIf(ahead -> !ahead.day().isAfter(today));
        dates.sort(Comparator.comparing(Ahead::day).reversed());
        getContent().addClassName("timeline__ahead");
        getContent().setVisible(!dates.isEmpty() && !table.state().isFinal());
        OrderedList list = new OrderedList();
        list.addClassName("timeline__entries");
        dates.forEach(ahead -> list.add(entry(ahead, today)));
        getContent().add(new H2(getTranslation("view.timeline.ahead")), list);
    }

    private static Set<MandateId> named(TableView table) {
        Set<MandateId> named = new HashSet<>();
        table.instruments().stream()
                .flatMap(instrument -> instrument.signatories().stream())
                .map(SignatoryLine::mandate)
                .forEach(named::add);
        return named;
    }

    private List<Ahead> mandates(Set<MandateId> named, List<PersonLine> own) {
        List<Ahead> ends = new ArrayList<>();
        for (PersonLine line : own) {
            String name = line.person().givenName() + " " + line.person().familyName();
            line.mandates().stream()
                    .filter(mandate -> named.contains(mandate.id()))
                    .map(Mandate::validTo)
                    .flatMap(Optional::stream)
                    .forEach(day ->
                            ends.add(
                                    new Ahead(day, getTranslation("view.timeline.mandate", name))));
        }
        return ends;
    }

    private static ListItem entry(Ahead ahead, LocalDate today) {
        Span icon = new Span();
        icon.addClassNames("timeline__icon", "timeline__icon--hollow");
        Span day = new Span(Dates.day(ahead.day(), Wording.language()));
        day.addClassName("timeline__date");
        Span words = new Span(day, new Span(ahead.words()), RelativeTime.of(ahead.day(), today));
        words.addClassName("timeline__summary");
        ListItem entry = new ListItem(icon, words);
        entry.addClassName("timeline__entry");
        return entry;
    }
}
