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

    private final TextArea reason = new TextArea(getTranslation("view.sign.refuse-reason"));
    private final CheckboxGroup<ClauseLine> about = new CheckboxGroup<>();

    /// @param clauses those of the instrument that is not signed
    RefusalForm(List<ClauseLine> clauses, ClauseLibrary library, Language language) {
        reason.setWidthFull();
        reason.setMaxLength(TakePosition.REASON_LIMIT);
        about.setLabel(getTranslation("view.sign.refuse-clauses"));
        about.setItems(clauses);
        about.setItemLabelGenerator(line ->
                line.place().code() + " " + library.place(line.place()).title().in(language));
        getContent()
                .add(
                        new H2(getTranslation("view.sign.refuse")),
                        new Paragraph(getTranslation("view.sign.refuse-help")),
                        reason,
                        about);
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
