package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.RoomView;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Notices;
import tavolo.ui.security.CurrentActor;

/// The own room, and three columns: the list of clauses, the clause, its discussion. On the phone
/// one column is shown at a time.
final class ClauseDesk extends Composite<Div> {

    /// What the columns need.
    record Tools(
            CurrentActor actor,
            ReadAgreements read,
            ClauseLibrary library,
            ClauseDeeds deeds,
            TalkDeeds talk,
            BusinessClock clock,
            Notices notices) {}

    private static final List<String> PANES = List.of("list", "clause", "talk");

    private final Tools tools;
    private final Consumer<Optional<ClauseId>> changed;
    private final Answering answering;
    private final RoomBar bar;
    private final ClauseList list;
    private final ClausePane pane;
    private final StandingPane standing;
    private final Writing writing;
    private final ClauseTalk talk;
    private final AcceptRest rest;
    private final Div panes = new Div();
    private final Div middle = new Div();
    private Optional<TableView> table = Optional.empty();
    private Optional<ClauseView> clause = Optional.empty();
    private RoomView room = RoomView.empty();

    /// @param changed is told after every act, with the clause that should stay selected
    ClauseDesk(Tools tools, Consumer<Optional<ClauseId>> changed) {
        this.tools = tools;
        this.changed = changed;
        answering = new Answering(tools, new Middle());
        bar =
                new RoomBar(
                        tools.library(),
                        new RoomBar.Deeds(
                                answering::release,
                                answering::releaseTogether,
                                answering::openRoom,
                                id -> choose(id, true)));
        list = new ClauseList(tools.library(), id -> choose(id, true));
        rest = new AcceptRest(answering::acceptRest);
        pane =
                new ClausePane(
                        new ClauseActions(
                                new ClauseActions.Deeds(
                                        answering::accept,
                                        answering::object,
                                        answering::reserve,
                                        this::write)),
                        tools.deeds().texts(),
                        this::walk,
                        answering::takeUp,
                        answering::takeBack);
        standing = new StandingPane(tools, () -> changed.accept(selected()));
        pane.place(standing);
        writing = new Writing(tools, answering::propose, this::editing);
        talk = new ClauseTalk(tools, this::talked);
        build();
        showPane("clause");
    }

    private void build() {
        middle.add(pane, writing.editor());
        middle.addClassName("clause-desk__clause");
        Div left = new Div(list, rest);
        left.addClassName("clause-desk__list");
        panes.add(left, middle, talk);
        panes.addClassName("clause-desk__panes");
        getContent().addClassName("clause-desk");
        getContent().add(bar, switcher(), panes);
    }

    private Div switcher() {
        Div row = new Div();
        row.addClassName("clause-desk__switch");
        for (String each : PANES) {
            NativeButton button =
                    new NativeButton(
                            getTranslation("view.table.pane." + each), _ -> showPane(each));
            button.addClassName("clause-desk__switch-" + each);
            row.add(button);
        }
        return row;
    }

    private void showPane(String wanted) {
        PANES.forEach(each -> getContent().removeClassName("clause-desk--" + each));
        getContent().addClassName("clause-desk--" + wanted);
    }

    /// Shows `view` with `selected` in the middle, else with what waits first for an answer.
    void show(TableView view, Optional<ClauseId> selected) {
        table = Optional.of(view);
        clause = Optional.empty();
        room =
                switch (tools.read().room(actor(), view.id())) {
                    case Outcome.Done<RoomView>(RoomView found) -> found;
                    case Outcome.Refused<RoomView> _ -> RoomView.empty();
                };
        Optional<ClauseId> shown =
                selected.or(this::nextToDo)
                        .or(() -> view.clauses().stream().findFirst().map(ClauseLine::id));
        bar.show(view, room, actor());
        list.show(view, room, shown, Wording.textLanguage());
        rest.show(view, room, actor());
        shown.ifPresent(id -> choose(id, false));
        middle.setVisible(clause.isPresent());
    }

    /// The clause in the middle.
    Optional<ClauseId> selected() {
        return clause.map(view -> view.line().id());
    }

    private void walk(int steps) {
        list.neighbour(selected(), steps).ifPresent(id -> choose(id, true));
    }

    private void choose(ClauseId id, boolean byHand) {
        TableView view = table.orElseThrow();
        read(id, found -> render(view, found));
        if (byHand) {
            list.show(view, room, Optional.of(id), Wording.textLanguage());
            showPane("clause");
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, AgreementPage.TABLE.of(view.id()) + "?c=" + id);
        }
    }

    private void render(TableView view, ClauseView found) {
        clause = Optional.of(found);
        middle.setVisible(true);
        editing(false);
        pane.show(found, definition(found), room, takesUp(view, found), Wording.textLanguage());
        pane.showWaits(found.line(), tools.clock().now());
        pane.showCorrections(view.correctionsOf(found.line().place()), Wording.textLanguage());
        if (found.line().carriesTargets()) {
            pane.showTargets(view.id());
        }
        pane.actions().show(view, found, actor(), room);
        standing.setVisible(!view.isErrata());
        standing.show(view, found);
        talk.show(view, found);
    }

    private boolean takesUp(TableView view, ClauseView found) {
        return actor().side().filter(found.line().owners()::contains).isPresent()
                && actor().may(Deed.REVISE_CLAUSE)
                && !room.sealed()
                && view.state().isNegotiable()
                && view.instrument(found.line().place().instrument()).isOpen();
    }

    private Actor actor() {
        return tools.actor().current();
    }

    private AgreementId id() {
        return table.orElseThrow().id();
    }

    private Optional<ClauseId> nextToDo() {
        return actor().side()
                .flatMap(side -> table.orElseThrow().nextFor(side, selected(), room.answered()));
    }

    private void write() {
        clause.ifPresent(view -> writing.start(table.orElseThrow(), view, room));
    }

    private void read(ClauseId id, Consumer<ClauseView> shown) {
        switch (tools.read().clause(actor(), id(), id)) {
            case Outcome.Done<ClauseView>(ClauseView found) -> shown.accept(found);
            case Outcome.Refused<ClauseView>(var why) -> tools.notices().refused(why);
        }
    }

    /// Something was said: all is shown anew, but for an editor that is open.
    private void talked() {
        if (!writing.isOpen()) {
            changed.accept(selected());
            return;
        }
        TableView view = table.orElseThrow();
        read(selected().orElseThrow(), found -> talk.show(view, found));
    }

    private void editing(boolean on) {
        writing.editor().setVisible(on);
        pane.setVisible(!on);
    }

    private ClauseDefinition definition(ClauseView view) {
        return tools.library().place(view.line().place());
    }

    /// The clause in the middle, as the place of the answers.
    private final class Middle implements Answering.Place {
        @Override
        public TableView table() {
            return table.orElseThrow();
        }

        @Override
        public Optional<ClauseView> clause() {
            return clause;
        }

        @Override
        public void changed(Optional<ClauseId> selected) {
            changed.accept(selected);
        }

        @Override
        public Optional<ClauseId> nextToDo() {
            return ClauseDesk.this.nextToDo();
        }

        @Override
        public void overtaken(ClauseId id) {
            read(id, writing::showNewer);
        }
    }
}
