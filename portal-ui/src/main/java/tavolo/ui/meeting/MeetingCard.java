package tavolo.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.board.MeetingLine;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.meeting.MeetingState;
import tavolo.domain.party.OrganisationKind;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;
import tavolo.ui.side.SideMark;

/// One meeting: when and where, what about, and what each organisation answered.
final class MeetingCard extends Composite<Section> {

    private final TableView table;
    private final MeetingLine meeting;
    private final ClauseLibrary library;

    /// @param actions what the reader may do with it
    MeetingCard(TableView table, MeetingLine meeting, ClauseLibrary library, Component... actions) {
        this.table = table;
        this.meeting = meeting;
        this.library = library;
        H2 title = new H2(Dates.span(meeting.startsAt(), meeting.length(), getLocale()));
        boolean stands = meeting.state() == MeetingState.CALLED;
        Div head = new Div(title, StateChip.of(meeting.state(), stands ? Tone.NEUTRAL : Tone.BAD));
        head.addClassName("meeting-card__head");
        getContent().addClassName("meeting-card");
        getContent().add(head, called(), where());
        if (!stands) {
            getContent()
                    .add(
                            new Paragraph(
                                    getTranslation(
                                            "view.meetings.cancelled", meeting.cancelReason())));
        }
        getContent().add(new H3(getTranslation("view.meetings.agenda")), agenda());
        getContent().add(new H3(getTranslation("view.meetings.answers")), answers());
        Div row = new Div(actions);
        row.addClassName("meeting-card__actions");
        getContent().add(row);
    }

    private Paragraph called() {
        String sides =
                meeting.sides().stream()
                        .sorted()
                        .map(side -> Wording.of(side, this))
                        .collect(Collectors.joining(", "));
        return new Paragraph(
                getTranslation(
                        "view.meetings.called",
                        meeting.callerName(),
                        meeting.calledBy(),
                        Dates.moment(meeting.changedAt(), getLocale()),
                        sides));
    }

    private Paragraph where() {
        Paragraph where = new Paragraph(new Span(meeting.place()));
        if (!meeting.link().isEmpty()) {
            Anchor link = new Anchor(meeting.link(), getTranslation("view.meetings.link"));
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            if (!meeting.place().isEmpty()) {
                where.add(new Span(" · "));
            }
            where.add(link);
        }
        where.addClassName("meeting-card__where");
        return where;
    }

    private OrderedList agenda() {
        OrderedList list = new OrderedList();
        meeting.agenda().forEach(point -> list.add(new ListItem(point(point))));
        return list;
    }

    private Component point(MeetingLine.Point point) {
        return point.place()
                .<Component>map(place ->
                        new Anchor(
                                AgreementPage.TABLE.of(table.id())
                                        + "?c="
                                        + point.clause().orElseThrow(),
                                place.code()
                                        + " · "
                                        + library.place(place).title().in(Wording.textLanguage())))
                .orElseGet(() -> new Span(point.words()));
    }

    private UnorderedList answers() {
        UnorderedList list = new UnorderedList();
        list.addClassName("meeting-card__answers");
        table.parties().stream()
                .filter(party -> meeting.sides().contains(party.side()))
                .forEach(party -> list.add(answer(party)));
        return list;
    }

    private ListItem answer(PartyName party) {
        Span words = new Span(party.shortName() + ": " + words(party));
        return new ListItem(SideMark.silent(OrganisationKind.valueOf(party.side().name())), words);
    }

    private String words(PartyName party) {
        if (party.id().equals(meeting.caller())) {
            return getTranslation("view.meetings.caller");
        }
        Optional<MeetingLine.Answer> answer =
                meeting.answers().stream().filter(each -> each.id().equals(party.id())).findFirst();
        return answer.map(this::words).orElseGet(() -> getTranslation("view.meetings.silent"));
    }

    private String words(MeetingLine.Answer answer) {
        String time =
                answer.otherTime().map(other -> ", " + Dates.moment(other, getLocale())).orElse("");
        String note = answer.note().isEmpty() ? "" : " — " + answer.note();
        return Wording.of(answer.reply(), this) + time + " (" + answer.person() + ")" + note;
    }
}
