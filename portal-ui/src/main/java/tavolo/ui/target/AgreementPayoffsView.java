package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.AnswerPayoffs;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.agreement.PayoffTableId;
import tavolo.domain.agreement.PayoffsAnswered;
import tavolo.domain.agreement.ProposePayoffs;
import tavolo.domain.board.PayoffsView;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.ReadTargetHistory;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Payoffs;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// What the targets of one agreement are worth: weights, bands and the cap, where the provider and
/// the client stand on them, and earlier tables. `?proponi` opens the form for another. For
/// everybody else there is no such page.
@Route("accordi/:agreement/obiettivi/effetti")
@PermitAll
@StyleSheet("css/targets.css")
public final class AgreementPayoffsView extends Composite<Div>
        implements BeforeEnterObserver, Place {

    private static final String FORM = "proponi";

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final ReadTargetHistory histories;
    private final ProposePayoffs propose;
    private final AnswerPayoffs answer;
    private final BusinessClock clock;
    private final Div head = new Div();
    private final Notices notices = new Notices();
    private final Div page = new Div();
    private Optional<TableView> table = Optional.empty();

    AgreementPayoffsView(
            CurrentActor actor,
            ReadAgreements read,
            ReadTargetHistory histories,
            ProposePayoffs propose,
            AnswerPayoffs answer,
            BusinessClock clock) {
        this.actor = actor;
        this.read = read;
        this.histories = histories;
        this.propose = propose;
        this.answer = answer;
        this.clock = clock;
        getContent().addClassName("targets");
        getContent().add(head, notices, page);
    }

    /// The address of this page for the agreement `id`.
    static String of(AgreementId id) {
        return AgreementPage.TARGETS.of(id) + "/effetti";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = Addresses.agreement(event, read, actor.current());
        Optional<PayoffsPage> found = table.flatMap(this::found);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        notices.clear();
        boolean isAsked =
                event.getLocation().getQueryParameters().getParameters().containsKey(FORM);
        if (isAsked && found.get().mayPropose(actor.current())) {
            form(found.get());
        } else {
            show(found.get());
        }
    }

    private Optional<PayoffsPage> found(TableView view) {
        return PayoffsPage.of(actor.current(), read, view);
    }

    private TableView view() {
        return table.orElseThrow();
    }

    private void showHead(boolean mayPropose) {
        AgreementHead top = new AgreementHead(view(), clock.now());
        if (mayPropose) {
            top.action(
                    new Button(
                            getTranslation("view.payoffs.propose"),
                            _ ->
                                    UI.getCurrentOrThrow()
                                            .navigate(
                                                    of(view().id()),
                                                    new QueryParameters(
                                                            Map.of(FORM, List.of(""))))));
        }
        head.removeAll();
        head.add(top, new AgreementTabs(view().id(), AgreementPage.TARGETS));
    }

    private void show(PayoffsPage found) {
        showHead(found.mayPropose(actor.current()));
        Optional<PayoffAnswering> answering =
                found.mayAnswer(actor.current(), read)
                        ? Optional.of(
                                new PayoffAnswering(
                                        actor.current(),
                                        found.worth().stands(),
                                        found.targets(),
                                        post(found.worth())))
                        : Optional.empty();
        page.removeAll();
        Paragraph about = new Paragraph(getTranslation("view.payoffs.about"));
        about.addClassName("targets__feasibility");
        page.add(new H2(getTranslation("view.payoffs.title")), about);
        page.add(new PayoffsShown(found, history(), answering));
        MainLayout.refresh(this);
    }

    private List<TargetHistory> history() {
        return histories.of(actor.current(), view().id())
                        instanceof Outcome.Done<List<TargetHistory>>(var found)
                ? found
                : List.of();
    }

    private PayoffAnswering.Post post(PayoffsView worth) {
        PayoffTableId read = worth.stands().newest().map(PayoffTable::id).orElseThrow();
        return new PayoffAnswering.Post(
                answers -> answer.by(actor.current(), view().id(), read, answers),
                this::answered,
                this::refused);
    }

    private void answered(PayoffsAnswered answered) {
        renew();
        notices.done(
                getTranslation(
                        "view.targets.rows.done",
                        answered.accepted(),
                        answered.countered(),
                        answered.objected(),
                        answered.open()));
    }

    private void refused(Refusal why) {
        renew();
        notices.refused(why);
    }

    private void renew() {
        if (read.table(actor.current(), view().id()) instanceof Outcome.Done<TableView>(var now)) {
            table = Optional.of(now);
        }
        found(view()).ifPresent(this::show);
    }

    private void form(PayoffsPage found) {
        showHead(false);
        page.removeAll();
        List<PayoffsForm> form = new ArrayList<>();
        List<TargetValue> targets = found.targets();
        form.add(
                new PayoffsForm(
                        targets,
                        found.worth().stands().content(),
                        view().state() == AgreementState.DRAFT,
                        (content, reason) -> send(form.getFirst(), found, content, reason),
                        () -> UI.getCurrentOrThrow().navigate(of(view().id()))));
        page.add(form.getFirst());
        MainLayout.refresh(this);
    }

    /// A refusal is said in the form and nothing typed is lost.
    private void send(PayoffsForm form, PayoffsPage found, Payoffs content, String reason) {
        Optional<PayoffTableId> basedOn = found.worth().stands().newest().map(PayoffTable::id);
        switch (propose.by(actor.current(), view().id(), basedOn, content, reason)) {
            case Outcome.Done<PayoffTableId> _ -> {
                UI.getCurrentOrThrow()
                        .getPage()
                        .getHistory()
                        .replaceState(null, new Location(of(view().id())));
                renew();
                notices.done(getTranslation("view.payoffs.done"));
            }
            case Outcome.Refused<PayoffTableId>(var why) -> form.refused(why);
        }
    }

    @Override
    public String placeName() {
        return table.map(view -> view.number() + " · " + getTranslation("view.payoffs.title"))
                .orElse("");
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.aboveAndTargets(table, this);
    }
}
