package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.RoomView;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.ui.layout.Confirm;

/// Accepts at once every clause that still waits for the person's side, after asking once more. Not
/// shown while fewer than two wait: a single one is accepted where it is read.
final class AcceptRest extends Composite<Div> {

    private final Consumer<List<ClauseVersionId>> accepted;

    AcceptRest(Consumer<List<ClauseVersionId>> accepted) {
        this.accepted = accepted;
        getContent().addClassName("accept-rest");
    }

    /// Offers what waits for the side of `actor` in `table` and has no answer in `room`.
    void show(TableView table, RoomView room, Actor actor) {
        getContent().removeAll();
        List<ClauseVersionId> waiting =
                table.clauses().stream()
                        .filter(line -> actor.side().filter(line::waitsFor).isPresent())
                        .filter(line -> !room.answered().contains(line.id()))
                        .filter(line -> table.instrument(line.place().instrument()).isOpen())
                        .map(ClauseLine::version)
                        .toList();
        boolean isOffered =
                actor.may(Deed.TAKE_POSITION)
                        && table.state().isNegotiable()
                        && !room.sealed()
                        && waiting.size() > 1;
        setVisible(isOffered);
        if (isOffered) {
            getContent().add(button(waiting));
        }
    }

    private Button button(List<ClauseVersionId> waiting) {
        String words = getTranslation("view.table.rest.button", waiting.size());
        return new Button(
                words,
                _ ->
                        new Confirm(
                                        getTranslation("view.table.rest.title", waiting.size()),
                                        getTranslation("view.table.rest.help"),
                                        words)
                                .open(_ -> accepted.accept(waiting)));
    }
}
