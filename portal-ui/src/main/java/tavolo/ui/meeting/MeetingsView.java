package tavolo.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.board.MeetingLine;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.brand.Drawing;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Confirm;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// The meetings of one agreement to which the person's side is invited: called, answered, taken
/// into a calendar. With `?nuovo` the page opens on the form for a new one.
@Route("accordi/:agreement/incontri")
@PermitAll
@StyleSheet("css/meetings.css")
public final class MeetingsView extends Composite<Div> implements BeforeEnterObserver, Place {

    /// The parameter that opens the form for a new meeting.
    public static final String NEW = "nuovo";

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final MeetingDeeds deeds;
    private final InvitationFiles files;
    private final ClauseLibrary library;
    private final BusinessClock clock;
    private final Notices notices = new Notices();
    private Optional<TableView> table = Optional.empty();

    MeetingsView(
            CurrentActor actor,
            ReadAgreements read,
            MeetingDeeds deeds,
            InvitationFiles files,
            ClauseLibrary library,
            BusinessClock clock) {
        this.actor = actor;
        this.read = read;
        this.deeds = deeds;
        this.files = files;
        this.library = library;
        this.clock = clock;
        getContent().addClassName("meetings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = Addresses.agreement(event, read, actor.current());
        if (table.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(table.get());
        if (mayCall(table.get())
                && event.getLocation().getQueryParameters().getParameters().containsKey(NEW)) {
            call(table.get());
        }
    }

    private boolean mayCall(TableView view) {
        return view.state().isNegotiable() && me().may(Deed.CALL_MEETING);
    }

    private Actor me() {
        return actor.current();
    }

    private void show(TableView view) {
        getContent().removeAll();
        AgreementHead head = new AgreementHead(view, clock.now());
        if (mayCall(view)) {
            head.action(new Button(getTranslation("view.meetings.new"), _ -> call(view)));
        }
        getContent().add(head, new AgreementTabs(view.id(), AgreementPage.MEETINGS), notices);
        List<MeetingLine> lines =
                switch (deeds.read().list(me(), view.id())) {
                    case Outcome.Done<List<MeetingLine>>(List<MeetingLine> found) -> found;
                    case Outcome.Refused<List<MeetingLine>> _ -> List.of();
                };
        if (lines.isEmpty()) {
            getContent()
                    .add(
                            new EmptyState(
                                    Drawing.TABLE,
                                    getTranslation("view.meetings.none"),
                                    getTranslation("view.meetings.none.more")));
        }
        lines.forEach(line -> getContent().add(card(view, line)));
        MainLayout.refresh(this);
    }

    private MeetingCard card(TableView view, MeetingLine line) {
        List<Component> actions = new ArrayList<>();
        if (line.isAhead(clock.now())) {
            if (line.own() && me().may(Deed.CALL_MEETING)) {
                actions.add(button("view.meetings.change", () -> change(view, line)));
                actions.add(button("view.meetings.cancel", () -> cancel(view, line)));
            } else if (me().may(Deed.ANSWER_MEETING)) {
                actions.add(answering(view, line));
            }
        }
        if (line.own() && line.hasBegun(clock.now()) && me().may(Deed.WRITE_MINUTES)) {
            actions.add(
                    new Anchor(
                            AgreementPage.MEETINGS.of(view.id()) + "/" + line.id() + "/verbale",
                            getTranslation("view.minutes.write")));
        }
        Anchor calendar =
                new Anchor(
                        files.of(view.id(), line.id(), Wording.textLanguage()),
                        getTranslation("view.meetings.calendar"));
        calendar.addClassName("meeting-card__calendar");
        actions.add(calendar);
        return new MeetingCard(view, line, library, actions.toArray(Component[]::new));
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button answering(TableView view, MeetingLine line) {
        boolean again = line.ownAnswer().isPresent();
        Button button =
                new Button(
                        getTranslation(
                                again ? "view.meetings.answer.again" : "view.meetings.answer.verb"),
                        _ -> answer(view, line));
        if (!again) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private MeetingDialog dialog(TableView view) {
        return new MeetingDialog(view, library, me().side().orElseThrow(), clock.now());
    }

    private void call(TableView view) {
        dialog(view)
                .call(
                        (sides, plan) -> deeds.call().by(me(), view.id(), sides, plan),
                        _ -> done(view, "view.meetings.new.done"));
    }

    private void change(TableView view, MeetingLine line) {
        dialog(view)
                .change(
                        line,
                        plan -> deeds.call().change(me(), view.id(), line.id(), plan),
                        _ -> done(view, "view.meetings.change.done"));
    }

    private void cancel(TableView view, MeetingLine line) {
        new Confirm(
                        getTranslation("view.meetings.cancel.title"),
                        getTranslation("view.meetings.cancel.help"),
                        getTranslation("view.meetings.cancel"))
                .grave()
                .askReason(
                        getTranslation("view.table.reason"),
                        getTranslation("view.meetings.cancel.reason-help"),
                        1)
                .open(why ->
                        notices.show(
                                deeds.call().cancel(me(), view.id(), line.id(), why),
                                _ -> done(view, "view.meetings.cancel.done")));
    }

    private void answer(TableView view, MeetingLine line) {
        new AnswerDialog(line, clock.now())
                .open(
                        words -> deeds.answer().by(me(), view.id(), line.id(), words),
                        _ -> done(view, "view.meetings.answer.done"));
    }

    /// Shows what was done, at an address that opens no form when it is loaded again.
    private void done(TableView view, String key) {
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(AgreementPage.MEETINGS.of(view.id())));
        show(view);
        notices.done(getTranslation(key));
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
