package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Revised;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.Actor;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Notices;
import tavolo.ui.security.CurrentActor;

/// The three columns: the list of clauses, the clause, its discussion. On the phone one of them is
/// shown at a time.
final class ClauseDesk extends Composite<Div> {

    /// What the columns need.
    record Tools(
            CurrentActor actor,
            ReadAgreements read,
            ClauseLibrary library,
            ClauseDeeds deeds,
            BusinessClock clock,
            Notices notices) {}

    private static final List<String> PANES = List.of("list", "clause", "talk");

    private final Tools tools;
    private final Consumer<Optional<ClauseId>> changed;
    private final ClauseList list;
    private final ClausePane pane;
    private final ClauseEditor editor;
    private final ClauseTalk talk;
    private final AcceptRest rest = new AcceptRest(this::acceptRest);
    private final Div panes = new Div();
    private final Div middle = new Div();
    private Optional<TableView> table = Optional.empty();
    private Optional<ClauseView> clause = Optional.empty();

    /// @param changed is told after every act, with the clause that should stay selected
    ClauseDesk(Tools tools, Consumer<Optional<ClauseId>> changed) {
        this.tools = tools;
        this.changed = changed;
        list = new ClauseList(tools.library(), id -> choose(id, true));
        pane =
                new ClausePane(
                        new ClauseActions(
                                new ClauseActions.Deeds(
                                        this::accept,
                                        this::object,
                                        this::reserve,
                                        this::startRevision)),
                        this::walk);
        editor =
                new ClauseEditor(
                        new ClauseEditor.Deeds(
                                this::revise, this::keep, this::startAgain, () -> editing(false)));
        talk = new ClauseTalk(tools, this::talked);
        middle.add(pane, editor);
        middle.addClassName("clause-desk__clause");
        Div left = new Div(list, rest);
        left.addClassName("clause-desk__list");
        panes.add(left, middle, talk);
        panes.addClassName("clause-desk__panes");
        getContent().addClassName("clause-desk");
        getContent().add(switcher(), panes);
        showPane("clause");
    }

    private Div switcher() {
        Div bar = new Div();
        bar.addClassName("clause-desk__switch");
        for (String each : PANES) {
            NativeButton button =
                    new NativeButton(
                            getTranslation("view.table.pane." + each), _ -> showPane(each));
            button.addClassName("clause-desk__switch-" + each);
            bar.add(button);
        }
        return bar;
    }

    private void showPane(String wanted) {
        PANES.forEach(each -> getContent().removeClassName("clause-desk--" + each));
        getContent().addClassName("clause-desk--" + wanted);
    }

    /// Shows `view` with `selected` in the middle.
    void show(TableView view, Optional<ClauseId> selected) {
        table = Optional.of(view);
        clause = Optional.empty();
        list.show(view, selected, Wording.textLanguage());
        rest.show(view, actor());
        selected.ifPresent(id -> choose(id, false));
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
            list.show(view, Optional.of(id), Wording.textLanguage());
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
        pane.show(found, definition(found), Wording.textLanguage());
        pane.showWaits(found.line(), tools.clock().now());
        if (found.line().carriesTargets()) {
            pane.showTargets(view.id());
        }
        pane.actions().show(view, found, actor());
        talk.show(view, found);
    }

    private void accept() {
        answer(view -> tools.deeds().accept(actor(), id(), view.latest().id()));
    }

    private void reserve(String reserve) {
        answer(view -> tools.deeds().reserve(actor(), id(), view.latest().id(), reserve));
    }

    private void answer(Function<ClauseView, Outcome<Boolean>> yes) {
        clause.ifPresent(view ->
                tools.notices()
                        .show(
                                yes.apply(view),
                                agreed -> {
                                    changed.accept(nextToDo().or(this::selected));
                                    String key =
                                            agreed
                                                    ? "view.table.accepted-all"
                                                    : "view.table.accepted";
                                    String code = view.line().place().code().value();
                                    tools.notices().done(getTranslation(key, code));
                                }));
    }

    private void acceptRest(List<ClauseVersionId> versions) {
        tools.notices()
                .show(
                        tools.deeds().acceptAll(actor(), id(), versions),
                        number -> {
                            changed.accept(selected());
                            tools.notices().done(getTranslation("view.table.rest.done", number));
                        });
    }

    private Actor actor() {
        return tools.actor().current();
    }

    private AgreementId id() {
        return table.orElseThrow().id();
    }

    private Optional<ClauseId> nextToDo() {
        return actor().side().flatMap(side -> table.orElseThrow().nextFor(side, selected()));
    }

    private void object(String reason) {
        clause.ifPresent(view ->
                tools.notices()
                        .show(
                                tools.deeds().object(actor(), id(), view.latest().id(), reason),
                                _ -> changed.accept(selected())));
    }

    private void startRevision() {
        clause.ifPresent(view ->
                tools.notices()
                        .show(
                                tools.deeds().unsent(actor(), id(), view.line().id()),
                                unsent -> {
                                    editor.edit(
                                            view, definition(view), Wording.textLanguage(), unsent);
                                    editing(true);
                                }));
    }

    private Optional<Instant> keep(ClauseId clause, ClauseProposal typed) {
        return switch (tools.deeds().keep(actor(), id(), clause, typed)) {
            case Outcome.Done<Instant>(Instant at) -> Optional.of(at);
            case Outcome.Refused<Instant>(var why) -> {
                tools.notices().refused(why);
                yield Optional.empty();
            }
        };
    }

    private void startAgain() {
        tools.deeds().forget(actor(), id(), selected().orElseThrow());
        startRevision();
    }

    private void revise(ClauseProposal proposal) {
        Outcome<Revised> outcome =
                tools.deeds()
                        .revise(
                                actor(),
                                id(),
                                selected().orElseThrow(),
                                Wording.textLanguage(),
                                proposal);
        if (outcome instanceof Outcome.Refused<Revised>(AgreementRefusal.Stale stale)) {
            tools.notices().refused(stale);
            read(
                    stale.clause(),
                    newer -> editor.showNewer(newer, definition(newer), Wording.textLanguage()));
            return;
        }
        tools.notices()
                .show(
                        outcome,
                        revised -> {
                            changed.accept(selected());
                            tools.notices().done(revisedWords(revised));
                        });
    }

    private void read(ClauseId id, Consumer<ClauseView> shown) {
        switch (tools.read().clause(actor(), id(), id)) {
            case Outcome.Done<ClauseView>(ClauseView found) -> shown.accept(found);
            case Outcome.Refused<ClauseView>(var why) -> tools.notices().refused(why);
        }
    }

    private String revisedWords(Revised revised) {
        if (revised.acceptancesLost().isEmpty()) {
            return getTranslation("view.table.revised", revised.number());
        }
        String sides =
                revised.acceptancesLost().stream()
                        .sorted()
                        .map(side -> Wording.of(side, this))
                        .collect(Collectors.joining(", "));
        return getTranslation("view.table.revised-lost", revised.number(), sides);
    }

    /// Something was said: all is shown anew, but for an editor that is open.
    private void talked() {
        if (!editor.isVisible()) {
            changed.accept(selected());
            return;
        }
        TableView view = table.orElseThrow();
        read(selected().orElseThrow(), found -> talk.show(view, found));
    }

    private void editing(boolean on) {
        editor.setVisible(on);
        pane.setVisible(!on);
    }

    private ClauseDefinition definition(ClauseView view) {
        return tools.library().place(view.line().place());
    }
}
