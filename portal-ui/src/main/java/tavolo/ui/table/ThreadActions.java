package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.board.RemarkLine;

/// Below a thread: to answer in it, and to say that it is settled or is not. What is typed stays
/// while the thread around it is shown anew.
final class ThreadActions extends Composite<Div> {

    private final UUID opening;
    private final RemarksPane.Deeds deeds;
    private final Div writing = new Div();
    private final Button answer;
    private final Button settle = new Button();
    private Optional<RemarkComposer> composer = Optional.empty();
    private boolean settled;

    ThreadActions(UUID opening, RemarksPane.Deeds deeds) {
        this.opening = opening;
        this.deeds = deeds;
        answer = button(getTranslation("view.table.thread.answer"), () -> writing(true));
        settle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        settle.addClickListener(_ -> deeds.settle(opening, !settled));
        Div buttons = new Div(answer, settle);
        buttons.addClassName("prepared-note__buttons");
        writing.setVisible(false);
        getContent().add(buttons, writing);
    }

    /// Shows what can be done in the thread as it is now.
    ThreadActions show(RemarkLine now) {
        settled = now.settled();
        settle.setText(
                getTranslation(settled ? "view.table.thread.reopen" : "view.table.thread.settle"));
        return this;
    }

    /// Where an answer is written; a page shows many threads, of which few are answered.
    private RemarkComposer composed() {
        RemarkComposer made = new RemarkComposer(deeds, getTranslation("view.table.thread.words"));
        made.words().setHelperText(getTranslation("view.table.thread.help"));
        writing.add(made, sending(made));
        composer = Optional.of(made);
        return made;
    }

    private Div sending(RemarkComposer words) {
        Button send = new Button(getTranslation("view.table.thread.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            if (words.sent(() -> deeds.answer(opening, words.draft()))) {
                writing(false);
            }
            send.setEnabled(true);
        });
        Button leave = button(getTranslation("view.table.thread.leave"), () -> writing(false));
        Div buttons = new Div(send, leave);
        buttons.addClassName("prepared-note__buttons");
        return buttons;
    }

    private void writing(boolean on) {
        writing.setVisible(on);
        answer.setVisible(!on);
        if (on) {
            RemarkComposer words = composer.orElseGet(this::composed);
            words.offer(deeds.nameable(opening));
            words.words().focus();
        }
    }

    private static Button button(String words, Runnable act) {
        Button button = new Button(words, _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
