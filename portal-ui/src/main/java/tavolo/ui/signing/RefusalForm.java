package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;

/// Why somebody does not sign, and which clauses are to be looked at again.
final class RefusalForm extends Composite<Div> {

    private final TextArea reason = new TextArea();
    private final CheckboxGroup<ClauseLine> about = new CheckboxGroup<>();

    private final boolean change;

    /// @param clauses those of the instrument that is not signed
    /// @param change whether clauses are named to be talked over again, rather than none
    RefusalForm(
            List<ClauseLine> clauses, ClauseLibrary library, Language language, boolean change) {
        this.change = change;
        reason.setLabel(
                getTranslation(change ? "view.sign.change-reason" : "view.sign.refuse-reason"));
        reason.setWidthFull();
        reason.setMaxLength(TakePosition.REASON_LIMIT);
        about.setLabel(getTranslation("view.sign.refuse-clauses"));
        about.setItems(clauses);
        about.setItemLabelGenerator(line ->
                line.place().code() + " " + library.place(line.place()).title().in(language));
        getContent().addClassName("ceremony__refusal");
        getContent()
                .add(
                        new H2(getTranslation(change ? "view.sign.change" : "view.sign.refuse")),
                        new Paragraph(
                                getTranslation(
                                        change
                                                ? "view.sign.change-help"
                                                : "view.sign.refuse-help")),
                        reason);
        if (change) {
            getContent().add(about);
        }
    }

    /// Whether it can be sent; says otherwise what is missing.
    boolean isComplete() {
        boolean hasReason = !reason.getValue().isBlank();
        reason.setInvalid(!hasReason);
        reason.setErrorMessage(getTranslation("view.sign.refuse-reason-missing"));
        boolean namesClauses = !change || !about.getValue().isEmpty();
        about.setInvalid(!namesClauses);
        about.setErrorMessage(getTranslation("view.sign.change-clauses-missing"));
        return hasReason && namesClauses;
    }

    String reason() {
        return reason.getValue();
    }

    Set<ClauseId> about() {
        return about.getValue().stream().map(ClauseLine::id).collect(Collectors.toSet());
    }

    /// Puts the cursor where the reason is written.
    void focus() {
        reason.focus();
    }
}
