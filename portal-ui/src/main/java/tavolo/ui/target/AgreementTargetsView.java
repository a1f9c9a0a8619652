package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.AnswerTargets;
import tavolo.domain.agreement.ForeseenTarget;
import tavolo.domain.agreement.ReviseTargets;
import tavolo.domain.agreement.RowAnswer;
import tavolo.domain.agreement.RowStands;
import tavolo.domain.agreement.RowsAnswered;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.ReadTargetHistory;
import tavolo.domain.board.RoomView;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetsView;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.domain.indicator.ReadIndicators;
import tavolo.domain.target.OwnIndicator;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// The targets of one agreement: the table before the sides, where each stands on it, and the
/// earlier ones. `?tabella=2` shows the second table, `?proponi` opens the form for another.
@Route("accordi/:agreement/obiettivi")
@PermitAll
@StyleSheet("css/targets.css")
public final class AgreementTargetsView extends Composite<Div>
        implements BeforeEnterObserver, Place {

    private static final String FORM = "proponi";
    private static final String TABLE = "tabella";

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final ReadTargetHistory histories;
    private final ReviseTargets revise;
    private final AnswerTargets answer;
    private final RevisionOpening opening;
    private final ReadIndicators indicators;
    private final BusinessClock clock;
    private final Div head = new Div();
    private final Notices notices = new Notices();
    private final Div page = new Div();
    private Optional<TableView> table = Optional.empty();

    AgreementTargetsView(
            CurrentActor actor,
            ReadAgreements read,
            ReadTargetHistory histories,
            ReviseTargets revise,
            AnswerTargets answer,
            RevisionOpening opening,
            ReadIndicators indicators,
            BusinessClock clock) {
        this.actor = actor;
        this.read = read;
        this.histories = histories;
        this.revise = revise;
        this.answer = answer;
        this.opening = opening;
        this.indicators = indicators;
        this.clock = clock;
        getContent().addClassName("targets");
        getContent().add(head, notices, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = Addresses.agreement(event, read, actor.current());
        Optional<TargetsView> targets = table.flatMap(this::targets);
        if (targets.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        notices.clear();
        if (query.getParameters().containsKey(FORM) && mayPropose(targets.get())) {
            propose(targets.get());
        } else {
            show(targets.get(), query.getSingleParameter(TABLE));
        }
    }

    private Optional<TargetsView> targets(TableView view) {
        return switch (read.targets(actor.current(), view.id())) {
            case Outcome.Done<TargetsView>(TargetsView found) -> Optional.of(found);
            case Outcome.Refused<TargetsView> _ -> Optional.empty();
        };
    }

    private TableView view() {
        return table.orElseThrow();
    }

    private String path() {
        return AgreementPage.TARGETS.of(view().id());
    }

    private boolean mayPropose(TargetsView targets) {
        return !targets.revisions().isEmpty() && Drafting.isOpenTo(actor.current(), view());
    }

    private void show(TargetsView targets, Optional<String> wanted) {
        showHead(mayPropose(targets), RevisionOpening.isOpenTo(actor.current(), view(), targets));
        page.removeAll();
        page.add(
                new TargetsShown(view(), targets, wanted, carriers(targets), answering(targets)),
                new ForeseenNotes(foreseen()));
        MainLayout.refresh(this);
    }

    private Optional<RowAnswering> answering(TargetsView targets) {
        boolean isSealed =
                read.room(actor.current(), view().id())
                                instanceof Outcome.Done<RoomView>(RoomView room)
                        && room.sealed();
        return RowAnswering.isOpenTo(actor.current(), view(), targets, isSealed)
                ? targets.rows()
                        .map(stands -> new RowAnswering(actor.current(), stands, new Post(stands)))
                : Optional.empty();
    }

    /// Nothing is ahead of an agreement that applies already, or never will.
    private List<ForeseenTarget> foreseen() {
        boolean isAhead = view().state().place() < AgreementState.IN_FORCE.place();
        return isAhead
                        && histories.foreseen(actor.current(), view().id())
                                instanceof Outcome.Done<List<ForeseenTarget>>(var foreseen)
                ? foreseen
                : List.of();
    }

    private void showHead(boolean mayPropose, boolean mayRevise) {
        AgreementHead top = new AgreementHead(view(), clock.now());
        if (mayPropose) {
            top.action(
                    new Button(
                            getTranslation("view.targets.propose"),
                            _ -> UI.getCurrentOrThrow().navigate(path(), asking(FORM))));
        }
        if (mayRevise) {
            top.action(
                    opening.button(
                            actor.current(),
                            view(),
                            revision ->
                                    UI.getCurrentOrThrow()
                                            .navigate(AgreementPage.TARGETS.of(revision))));
        }
        head.removeAll();
        head.add(top, new AgreementTabs(view().id(), AgreementPage.TARGETS));
    }

    private static QueryParameters asking(String name) {
        return new QueryParameters(Map.of(name, List.of("")));
    }

    private List<ClauseView> carriers(TargetsView targets) {
        return targets.clauses().stream()
                .map(line -> read.clause(actor.current(), view().id(), line.id()))
                .flatMap(outcome ->
                        outcome instanceof Outcome.Done<ClauseView>(ClauseView clause)
                                ? Stream.of(clause)
                                : Stream.empty())
                .toList();
    }

    private void propose(TargetsView targets) {
        showHead(false, false);
        page.removeAll();
        Sender sender = new Sender();
        sender.form =
                Optional.of(
                        new TargetsForm(
                                view(),
                                targets.revisions().getFirst(),
                                ownIndicators(),
                                clock.today(),
                                sender::send,
                                () -> UI.getCurrentOrThrow().navigate(path())));
        page.add(sender.form.get());
        MainLayout.refresh(this);
    }

    private List<OwnIndicator> ownIndicators() {
        return indicators.list(actor.current())
                        instanceof Outcome.Done<List<KeptIndicator>>(List<KeptIndicator> own)
                ? own.stream()
                        .filter(KeptIndicator::isOffered)
                        .map(indicator -> indicator.newest().kpi())
                        .toList()
                : List.of();
    }

    /// Sends what the form holds; a refusal is said in the form and nothing typed is lost.
    private final class Sender {

        private Optional<TargetsForm> form = Optional.empty();

        void send(TargetsForm.Proposal proposal) {
            switch (revise.by(
                    actor.current(),
                    view().id(),
                    proposal.basedOn(),
                    proposal.values(),
                    proposal.reason())) {
                case Outcome.Done<TargetRevisionId> _ -> done();
                case Outcome.Refused<TargetRevisionId>(AgreementRefusal.Stale _) ->
                        targets(view()).ifPresent(now -> form.orElseThrow().showNewer(now));
                case Outcome.Refused<TargetRevisionId>(var why) -> form.orElseThrow().refused(why);
            }
        }
    }

    /// Sends answers to rows of the table that was read, and shows the page as it is then.
    private final class Post implements RowAnswering.Post {

        private final RowStands read;

        Post(RowStands read) {
            this.read = read;
        }

        @Override
        public Outcome<RowsAnswered> send(List<RowAnswer> answers) {
            return answer.by(actor.current(), view().id(), read.newest().id(), answers);
        }

        @Override
        public void done(RowsAnswered answered) {
            renew();
            notices.done(
                    getTranslation(
                            "view.targets.rows.done",
                            answered.accepted(),
                            answered.countered(),
                            answered.objected(),
                            answered.open().size()));
        }

        @Override
        public void refused(Refusal why) {
            renew();
            notices.refused(why);
        }
    }

    private void renew() {
        if (read.table(actor.current(), view().id()) instanceof Outcome.Done<TableView>(var now)) {
            table = Optional.of(now);
        }
        targets(view()).ifPresent(now -> show(now, Optional.empty()));
    }

    private void done() {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(path()));
        renew();
        targets(view())
                .ifPresent(now ->
                        notices.done(
                                getTranslation(
                                        "view.targets.done", now.revisions().getFirst().number())));
    }

    @Override
    public String placeName() {
        return AgreementPage.TARGETS.nameOf(table, this);
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.above(this);
    }
}
