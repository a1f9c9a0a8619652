package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import tavolo.domain.agreement.Answer;
import tavolo.domain.board.PreparedLine;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Dates;

/// What the own organisation has prepared to answer to the clause, which nobody else sees yet.
final class PreparedNote extends Composite<Div> {

    private final Runnable read;
    private final Runnable takenBack;

    /// @param read shows the prepared words
    /// @param takenBack forgets the prepared answer
    PreparedNote(Runnable read, Runnable takenBack) {
        this.read = read;
        this.takenBack = takenBack;
        getContent().addClassName("prepared-note");
    }

    /// Shows `prepared`, or nothing.
    ///
    /// @param open whether it may still be taken back
    void show(Optional<PreparedLine> prepared, boolean open) {
        getContent().removeAll();
        setVisible(prepared.isPresent());
        prepared.ifPresent(line -> show(line, open));
    }

    private void show(PreparedLine line, boolean open) {
        Span words =
                new Span(
                        getTranslation(
                                "view.table.room.note",
                                what(line.answer()),
                                line.person(),
                                Dates.moment(line.preparedAt(), getLocale())));
        words.addClassName("prepared-note__words");
        Div head = new Div(Icon.LOCK.draw(), words);
        head.addClassName("prepared-note__head");
        getContent().add(head);
        String why = Answers.reason(line.answer());
        if (!why.isBlank()) {
            Paragraph reason = new Paragraph(why);
            reason.addClassName("positions__reason");
            getContent().add(reason);
        }
        if (line.stale()) {
            Paragraph stale = new Paragraph(getTranslation("view.table.room.stale"));
            stale.addClassName("prepared-note__stale");
            getContent().add(stale);
        }
        getContent().add(buttons(line, open));
    }

    private Div buttons(PreparedLine line, boolean open) {
        Div row = new Div();
        row.addClassName("prepared-note__buttons");
        if (line.answer() instanceof Answer.Proposal) {
            row.add(button("view.table.room.read", read));
        }
        if (open) {
            row.add(button("view.table.room.take-back", takenBack));
        }
        return row;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private String what(Answer answer) {
        return getTranslation(Answers.key(answer));
    }
}
