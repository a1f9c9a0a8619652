package tavolo.ui.table;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Answer;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.UnsentProposal;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.CounterLine;
import tavolo.domain.board.PreparedLine;
import tavolo.domain.board.RoomView;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.party.Actor;
import tavolo.ui.language.Wording;

/// Writing other words for a clause: with what the person begins, and what is kept meanwhile.
final class Writing {

    private final ClauseDesk.Tools tools;
    private final Consumer<Boolean> editing;
    private final ClauseEditor editor;
    private Optional<At> at = Optional.empty();

    private record At(TableView table, ClauseView clause, RoomView room) {}

    /// @param sent gets what was written
    /// @param editing is told whether the editor takes the place of the clause
    Writing(ClauseDesk.Tools tools, Consumer<ClauseProposal> sent, Consumer<Boolean> editing) {
        this.tools = tools;
        this.editing = editing;
        editor =
                new ClauseEditor(
                        new ClauseEditor.Deeds(
                                sent, this::keep, this::startAgain, () -> editing.accept(false)),
                        tools.deeds().texts());
    }

    ClauseEditor editor() {
        return editor;
    }

    boolean isOpen() {
        return editor.isVisible();
    }

    /// Opens the editor on `clause`.
    void start(TableView table, ClauseView clause, RoomView room) {
        At here = new At(table, clause, room);
        at = Optional.of(here);
        tools.notices()
                .show(
                        tools.deeds().unsent(actor(), table.id(), clause.line().id()),
                        unsent -> open(here, unsent));
    }

    private void open(At here, Optional<UnsentProposal> unsent) {
        editor.name(mode(here));
        editor.edit(
                here.clause(),
                definition(here.clause()),
                Wording.textLanguage(),
                own(here),
                unsent);
        editing.accept(true);
    }

    /// Somebody put `newer` on the table meanwhile.
    void showNewer(ClauseView newer) {
        editor.showNewer(newer, definition(newer), Wording.textLanguage());
    }

    private ClauseEditor.Mode mode(At here) {
        if (here.table().state() == AgreementState.DRAFT) {
            return ClauseEditor.Mode.DRAFT;
        }
        return actor().side().filter(here.clause().line().owners()::contains).isPresent()
                ? ClauseEditor.Mode.VERSION
                : ClauseEditor.Mode.COUNTER;
    }

    /// The words of the own organisation that lie prepared, or stand beside the version.
    private static Optional<Answer.Proposal> own(At here) {
        Optional<Answer.Proposal> prepared =
                here.room()
                        .of(here.clause().line().id())
                        .map(PreparedLine::answer)
                        .flatMap(answer ->
                                answer instanceof Answer.Proposal proposal
                                        ? Optional.of(proposal)
                                        : Optional.empty());
        return prepared.or(() ->
                here.clause().countersOnTheTable().stream()
                        .filter(CounterLine::own)
                        .findFirst()
                        .map(mine ->
                                new Answer.Proposal(mine.version(), mine.text(), mine.reason())));
    }

    private Optional<Instant> keep(ClauseId clause, ClauseProposal typed) {
        return switch (tools.deeds().keep(actor(), at.orElseThrow().table().id(), clause, typed)) {
            case Outcome.Done<Instant>(Instant when) -> Optional.of(when);
            case Outcome.Refused<Instant>(var why) -> {
                tools.notices().refused(why);
                yield Optional.empty();
            }
        };
    }

    private void startAgain() {
        At here = at.orElseThrow();
        tools.deeds().forget(actor(), here.table().id(), here.clause().line().id());
        start(here.table(), here.clause(), here.room());
    }

    private ClauseDefinition definition(ClauseView view) {
        return tools.library().place(view.line().place());
    }

    private Actor actor() {
        return tools.actor().current();
    }
}
