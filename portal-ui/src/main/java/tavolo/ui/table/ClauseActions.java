package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Answer;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.PreparedLine;
import tavolo.domain.board.RoomView;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;
import tavolo.ui.layout.Confirm;
import tavolo.ui.layout.Keyed;

/// What the person may answer to the clause: accept it, object with a reason, write other words. On
/// a phone it sticks to the bottom of the screen.
final class ClauseActions extends Composite<Div> {

    private final Button accept = new Button();
    private final Button object = new Button();
    private final Button reserve = new Button();
    private final Button revise = new Button();
    private final Div buttons = new Div();
    private final Div objection = new Div();
    private final TextArea reason = new TextArea();
    private final Span hint = new Span();

    /// What the buttons do.
    ///
    /// @param objected gets the reason
    /// @param reserved gets the reserve with which the clause is accepted
    record Deeds(
            Runnable accepted,
            Consumer<String> objected,
            Consumer<String> reserved,
            Runnable revised) {}

    ClauseActions(Deeds deeds) {
        accept.setText(getTranslation("view.table.accept"));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        accept.addClickListener(_ -> {
            deeds.accepted().run();
            accept.setEnabled(true);
        });
        object.setText(getTranslation("view.table.object"));
        object.addClickListener(_ -> askReason());
        reserve.setText(getTranslation("view.table.reserve"));
        reserve.addClickListener(_ -> askReserve(deeds));
        revise.addClickListener(_ -> deeds.revised().run());
        Keyed.by("a", accept);
        Keyed.by("o", object);
        Keyed.by("r", reserve);
        Keyed.by("c", revise);
        buttons.add(accept, object, reserve, revise);
        buttons.addClassName("clause-actions__buttons");
        hint.addClassName("clause-actions__hint");
        buildObjection(deeds);
        getContent().addClassName("clause-actions");
        getContent().add(hint, objection, buttons);
    }

    private void buildObjection(Deeds deeds) {
        reason.setLabel(getTranslation("view.table.objection-reason"));
        reason.setHelperText(getTranslation("view.table.objection-help"));
        reason.setMaxLength(TakePosition.REASON_LIMIT);
        reason.setWidthFull();
        Button send = new Button(getTranslation("view.table.objection-send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            boolean missing = reason.getValue().isBlank();
            reason.setInvalid(missing);
            reason.setErrorMessage(getTranslation("refusal.reason-missing"));
            if (missing) {
                reason.focus();
            } else {
                deeds.objected().accept(reason.getValue());
            }
            send.setEnabled(true);
        });
        Button cancel = new Button(getTranslation("layout.back"), _ -> objecting(false));
        Div row = new Div(send, cancel);
        row.addClassName("clause-actions__buttons");
        objection.add(reason, row);
        objection.addClassName("clause-actions__objection");
        objection.setVisible(false);
    }

    /// Shows what `actor` may do with the clause `found` of `table` now, or why it is nothing.
    ///
    /// @param room the own room; while it waits for the others, nothing in it changes
    void show(TableView table, ClauseView found, Actor actor, RoomView room) {
        ClauseLine clause = found.line();
        Optional<PartySide> side = actor.side();
        boolean open = table.instrument(clause.place().instrument()).isOpen();
        boolean negotiable = open && table.state().isNegotiable() && !room.sealed();
        boolean draft = open && table.state() == AgreementState.DRAFT;
        boolean stake = side.filter(clause.stakes()::contains).isPresent();
        boolean owner = side.filter(clause.owners()::contains).isPresent();
        boolean agreed = found.positions().stream().anyMatch(p -> p.own() && p.stand().agrees());
        boolean position = negotiable && stake && actor.may(Deed.TAKE_POSITION);
        boolean counters = negotiable && stake && actor.may(Deed.COUNTER_PROPOSE);
        objecting(false);
        reason.clear();
        accept.setVisible(position && !agreed && !isAccepting(room, clause));
        object.setVisible(position);
        reserve.setVisible(position && !agreed);
        revise.setVisible(
                owner ? (negotiable || draft) && actor.may(Deed.REVISE_CLAUSE) : counters);
        revise.setText(getTranslation(owner ? "view.table.revise" : "view.table.counter"));
        boolean onlyReads = side.isPresent() && !stake;
        hint.setText(onlyReads ? getTranslation("view.table.only-comment") : "");
        hint.setVisible(onlyReads);
        getContent().setVisible(object.isVisible() || revise.isVisible() || onlyReads);
    }

    private static boolean isAccepting(RoomView room, ClauseLine clause) {
        return room.of(clause.id())
                .map(PreparedLine::answer)
                .filter(answer ->
                        answer instanceof Answer.Acceptance(_, String reserve) && reserve.isBlank())
                .isPresent();
    }

    private void askReason() {
        objecting(true);
        reason.focus();
    }

    private void askReserve(Deeds deeds) {
        new Confirm(
                        getTranslation("view.table.reserve.title"),
                        getTranslation("view.table.reserve.help"),
                        getTranslation("view.table.reserve"))
                .askReason(
                        getTranslation("view.table.reserve.words"),
                        getTranslation("view.table.reserve.words-help"),
                        1)
                .open(deeds.reserved());
    }

    private void objecting(boolean open) {
        objection.setVisible(open);
        buttons.setVisible(!open);
    }
}
