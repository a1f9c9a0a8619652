package tavolo.ui.table;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.layout.Confirm;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.Place;
import tavolo.ui.meeting.MeetingsView;
import tavolo.ui.notice.LiveNotices;
import tavolo.ui.notice.NoticeWords;
import tavolo.ui.redline.RedlineFiles;
import tavolo.ui.redline.RedlineMenu;
import tavolo.ui.security.CurrentActor;

/// The negotiating table of one agreement: what moves it on, its instruments, and clause by clause
/// the text, the positions and the discussion. The clause is in the address: `?c=<id>`.
@Route("accordi/:agreement")
@PermitAll
public final class TableView extends Composite<Div> implements BeforeEnterObserver, Place {

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final TableDeeds deeds;
    private final ClauseLibrary library;
    private final BusinessClock clock;
    private final LiveNotices live;
    private final Div head = new Div();
    private final Notices notices = new Notices();
    private final StageActions stage = new StageActions(new Stage());
    private final StallMeter stall = new StallMeter();
    private final InstrumentCards cards = new InstrumentCards(new Cards());
    private final RedlineMenu menu;
    private final ClauseDesk desk;
    private Optional<tavolo.domain.board.TableView> table = Optional.empty();

    TableView(
            CurrentActor actor,
            ReadAgreements read,
            ClauseLibrary library,
            TableDeeds deeds,
            ClauseDeeds clauseDeeds,
            TalkDeeds talkDeeds,
            RedlineFiles files,
            BusinessClock clock,
            LiveNotices live) {
        this.actor = actor;
        this.read = read;
        this.deeds = deeds;
        this.library = library;
        this.clock = clock;
        this.live = live;
        this.menu = new RedlineMenu(files);
        this.desk =
                new ClauseDesk(
                        new ClauseDesk.Tools(
                                actor, read, library, clauseDeeds, talkDeeds, clock, notices),
                        this::reload);
        getContent().addClassName("negotiation");
        head.addClassName("negotiation__head");
        stage.addClassName("negotiation__stage");
        getContent().add(head, notices, stall, cards, menu, desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<tavolo.domain.board.TableView> found =
                Addresses.agreement(event, read, actor.current());
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Optional<ClauseId> wanted =
                Addresses.identity(event.getLocation().getQueryParameters().getSingleParameter("c"))
                        .map(ClauseId::new);
        show(found.get(), wanted);
    }

    /// What the others do meanwhile is said at once and shown when the person wants it, so that
    /// nothing moves under a hand that writes.
    @Override
    protected void onAttach(AttachEvent event) {
        live.tell(
                this,
                actor.current().person(),
                notice -> {
                    if (notice.agreement().equals(table.map(tavolo.domain.board.TableView::id))) {
                        notices.offer(
                                NoticeWords.sentence(notice, this),
                                getTranslation("view.table.live.show"),
                                () -> {
                                    notices.clear();
                                    reload(desk.selected());
                                });
                    }
                });
    }

    private Optional<tavolo.domain.board.TableView> find(AgreementId id) {
        return switch (read.table(actor.current(), id)) {
            case Outcome.Done<tavolo.domain.board.TableView>(var view) -> Optional.of(view);
            case Outcome.Refused<tavolo.domain.board.TableView> _ -> Optional.empty();
        };
    }

    private void show(tavolo.domain.board.TableView view, Optional<ClauseId> wanted) {
        table = Optional.of(view);
        Actor now = actor.current();
        head.removeAll();
        head.add(
                new AgreementHead(view, clock.now()),
                stage,
                new AgreementTabs(view.id(), AgreementPage.TABLE));
        stage.show(view, now, clock.today());
        stall.show(view, clock.now());
        cards.show(view, now);
        menu.show(view.id(), now);
        Optional<ClauseId> known =
                wanted.filter(id -> view.clauses().stream().anyMatch(c -> c.id().equals(id)));
        desk.show(view, known);
        MainLayout.refresh(this);
    }

    private void reload(Optional<ClauseId> selected) {
        table.flatMap(view -> find(view.id())).ifPresent(view -> show(view, selected));
    }

    private <T> void after(Outcome<T> outcome, String key) {
        notices.show(
                outcome,
                _ -> {
                    reload(desk.selected());
                    notices.done(getTranslation("view.table." + key + ".done"));
                });
    }

    private AgreementId id() {
        return table.orElseThrow().id();
    }

    @Override
    public String placeName() {
        return AgreementPage.TABLE.nameOf(table, this);
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.above(this);
    }

    /// The acts on the whole agreement.
    private final class Stage implements StageActions.Deeds {
        @Override
        public void propose() {
            after(deeds.propose(actor.current(), id()), "propose");
        }

        @Override
        public void openSigning() {
            after(deeds.openSigning(actor.current(), id()), "open-signing");
        }

        @Override
        public void bringIntoForce() {
            after(deeds.bringIntoForce(actor.current(), id()), "bring-into-force");
        }

        @Override
        public void withdraw() {
            ask("withdraw", why -> after(deeds.withdraw(actor.current(), id(), why), "withdraw"));
        }

        @Override
        public void fail() {
            ask("fail", why -> after(deeds.fail(actor.current(), id(), why), "fail"));
        }

        @Override
        public void sign() {
            UI.getCurrent().navigate(AgreementPage.SIGN.of(id()));
        }

        @Override
        public void meet() {
            UI.getCurrent()
                    .navigate(
                            AgreementPage.MEETINGS.of(id()),
                            QueryParameters.fromString(MeetingsView.NEW));
        }

        @Override
        public void correct() {
            new ErrataOpening(table.orElseThrow(), library)
                    .open(
                            desk.selected(),
                            corrections -> deeds.correct(actor.current(), id(), corrections),
                            errata -> UI.getCurrent().navigate(AgreementPage.TABLE.of(errata)));
        }

        private void ask(String key, java.util.function.Consumer<String> decided) {
            String prefix = "view.table." + key;
            new Confirm(
                            getTranslation(prefix + ".title"),
                            getTranslation(prefix + ".help"),
                            getTranslation(prefix + ".button"))
                    .grave()
                    .askReason(
                            getTranslation("view.table.reason"),
                            getTranslation("view.table.reason-help"),
                            1)
                    .open(decided);
        }
    }

    /// The acts on one instrument.
    private final class Cards implements InstrumentCards.Deeds {
        @Override
        public void close(InstrumentKind kind) {
            after(deeds.close(actor.current(), id(), kind), "close");
        }

        @Override
        public void nameSignatories(InstrumentLine instrument) {
            notices.show(
                    deeds.candidates(actor.current(), id()),
                    candidates ->
                            new SignatoriesDialog(
                                            instrument,
                                            actor.current().side().orElseThrow(),
                                            candidates,
                                            chosen ->
                                                    after(
                                                            deeds.name(
                                                                    actor.current(),
                                                                    id(),
                                                                    instrument.kind(),
                                                                    chosen),
                                                            "signatories"))
                                    .open());
        }
    }
}
