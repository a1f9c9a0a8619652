package tavolo.ui.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.board.MeetingLine;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.meeting.MinutesDraft;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Confirm;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// Writes the minutes of one meeting: who was there, and point by point what was said. What is
/// written is kept for the own organisation until it is fixed for everybody.
@Route("accordi/:agreement/incontri/:meeting/verbale")
@PermitAll
@StyleSheet("css/meetings.css")
public final class MinutesView extends Composite<Div> implements BeforeEnterObserver, Place {

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final MeetingDeeds deeds;
    private final ClauseLibrary library;
    private final BusinessClock clock;
    private final Notices notices = new Notices();
    private final List<TextArea> said = new ArrayList<>();
    private final TextArea further = new TextArea();
    private Optional<TableView> table = Optional.empty();

    MinutesView(
            CurrentActor actor,
            ReadAgreements read,
            MeetingDeeds deeds,
            ClauseLibrary library,
            BusinessClock clock) {
        this.actor = actor;
        this.read = read;
        this.deeds = deeds;
        this.library = library;
        this.clock = clock;
        getContent().addClassNames("meetings", "minutes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = Addresses.agreement(event, read, actor.current());
        Optional<MeetingLine> meeting =
                table.flatMap(view ->
                        Addresses.identity(event.getRouteParameters().get("meeting"))
                                .flatMap(id -> find(view, id)));
        if (table.isEmpty() || meeting.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(table.get(), meeting.get());
    }

    private Optional<MeetingLine> find(TableView view, UUID id) {
        return switch (deeds.read().list(actor.current(), view.id())) {
            case Outcome.Done<List<MeetingLine>>(List<MeetingLine> lines) ->
                    lines.stream().filter(line -> line.id().value().equals(id)).findFirst();
            case Outcome.Refused<List<MeetingLine>> _ -> Optional.empty();
        };
    }

    private void show(TableView view, MeetingLine meeting) {
        getContent().removeAll();
        getContent()
                .add(
                        new AgreementHead(view, clock.now()),
                        new AgreementTabs(view.id(), AgreementPage.MEETINGS),
                        notices,
                        new H2(
                                getTranslation(
                                        "view.minutes.title",
                                        Dates.span(
                                                meeting.startsAt(),
                                                meeting.length(),
                                                getLocale()))));
        notices.show(
                deeds.minutes().draft(actor.current(), view.id(), meeting.id()),
                draft -> form(view, meeting, draft));
        MainLayout.refresh(this);
    }

    private void form(TableView view, MeetingLine meeting, MinutesDraft draft) {
        AttendeeRows people =
                new AttendeeRows(
                        view.parties().stream()
                                .filter(party -> meeting.sides().contains(party.side()))
                                .toList());
        people.show(draft.attendees());
        Div points = new Div();
        points.addClassName("minutes__points");
        said.clear();
        int number = 0;
        for (MeetingLine.Point point : meeting.agenda()) {
            TextArea area = area(title(point));
            area.setValue(number < draft.said().size() ? draft.said().get(number) : "");
            number++;
            said.add(area);
            points.add(area);
        }
        further.setLabel(getTranslation("view.minutes.further"));
        further.setMaxLength(MinutesDraft.LIMIT);
        further.setWidthFull();
        further.setValue(draft.further());
        getContent()
                .add(
                        new Paragraph(getTranslation("view.minutes.help")),
                        new H2(getTranslation("view.minutes.people")),
                        people,
                        new H2(getTranslation("view.minutes.points")),
                        points,
                        further,
                        buttons(view, meeting, people));
    }

    private TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setMaxLength(MinutesDraft.LIMIT);
        area.setWidthFull();
        return area;
    }

    private String title(MeetingLine.Point point) {
        return point.place()
                .map(place ->
                        place.code()
                                + " · "
                                + library.place(place).title().in(Wording.textLanguage()))
                .orElse(point.words());
    }

    private Div buttons(TableView view, MeetingLine meeting, AttendeeRows people) {
        Button keep =
                new Button(
                        getTranslation("view.minutes.keep"),
                        _ ->
                                notices.show(
                                        deeds.minutes()
                                                .keep(
                                                        actor.current(),
                                                        view.id(),
                                                        meeting.id(),
                                                        written(people)),
                                        at ->
                                                notices.done(
                                                        getTranslation(
                                                                "view.minutes.kept",
                                                                Dates.moment(at, getLocale())))));
        Button fix =
                new Button(getTranslation("view.minutes.fix"), _ -> fix(view, meeting, people));
        fix.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(keep, fix);
        row.addClassName("meeting-card__actions");
        return row;
    }

    private void fix(TableView view, MeetingLine meeting, AttendeeRows people) {
        new Confirm(
                        getTranslation("view.minutes.fix.title"),
                        getTranslation("view.minutes.fix.help"),
                        getTranslation("view.minutes.fix"))
                .open(_ ->
                        notices.show(
                                deeds.minutes()
                                        .fix(
                                                actor.current(),
                                                view.id(),
                                                meeting.id(),
                                                written(people)),
                                _ -> UI.getCurrent().navigate(AgreementPage.PAPERS.of(view.id()))));
    }

    private MinutesDraft written(AttendeeRows people) {
        return new MinutesDraft(
                people.people(),
                said.stream().map(TextArea::getValue).toList(),
                further.getValue(),
                actor.current().person(),
                clock.now());
    }

    @Override
    public String placeName() {
        return AgreementPage.MEETINGS.nameOf(table, this);
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.above(this);
    }
}
