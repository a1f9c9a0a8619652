package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tavolo.domain.agreement.Correction;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.library.ClauseLibrary;
import tavolo.ui.form.Checks;
import tavolo.ui.language.Wording;

/// One correction of an errata: the clause, what is written there, and what should be read.
final class CorrectionFields extends Composite<Div> {

    private final H3 title = new H3();
    private final Select<ClauseLine> clause = new Select<>();
    private final TextArea written = new TextArea();
    private final TextArea meant = new TextArea();
    private final Button remove = new Button();

    /// @param clauses those that can be corrected
    /// @param first the one that is chosen to begin with
    /// @param removed is told when the person takes this one away
    CorrectionFields(
            List<ClauseLine> clauses,
            ClauseLibrary library,
            Optional<ClauseLine> first,
            Consumer<CorrectionFields> removed) {
        clause.setLabel(getTranslation("view.table.errata.clause"));
        clause.setItems(clauses);
        clause.setItemLabelGenerator(line -> name(line, library));
        first.ifPresent(clause::setValue);
        written.setLabel(getTranslation("view.table.errata.written"));
        written.setHelperText(getTranslation("view.table.errata.written.help"));
        meant.setLabel(getTranslation("view.table.errata.meant"));
        meant.setHelperText(getTranslation("view.table.errata.meant.help"));
        for (TextArea field : List.of(written, meant)) {
            field.setMaxLength(Correction.LIMIT);
            field.setWidthFull();
        }
        clause.setWidthFull();
        remove.setText(getTranslation("view.table.errata.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.addClickListener(_ -> removed.accept(this));
        Div head = new Div(title, remove);
        head.addClassName("corrections__head");
        getContent().addClassName("corrections__one");
        getContent().add(head, clause, written, meant);
    }

    private String name(ClauseLine line, ClauseLibrary library) {
        return line.place().code().value()
                + " · "
                + library.place(line.place()).title().in(Wording.textLanguage())
                + " · "
                + Wording.of(line.place().instrument(), this);
    }

    /// Its place among all, from 1; alone it has no number and cannot be taken away.
    void number(int place, boolean isOneOfSeveral) {
        title.setText(getTranslation("view.table.errata.one", place));
        title.setVisible(isOneOfSeveral);
        remove.setVisible(isOneOfSeveral);
    }

    void focus() {
        written.focus();
    }

    /// The clause that is chosen.
    Optional<ClauseLine> clause() {
        return clause.getOptionalValue();
    }

    void check(Checks checks) {
        checks.require(
                        clause,
                        !clause.isEmpty(),
                        getTranslation("view.table.errata.clause.missing"))
                .require(
                        written,
                        !written.getValue().isBlank(),
                        getTranslation("view.table.errata.written.missing"));
    }

    /// What was typed; only once [#check] found nothing.
    Correction correction() {
        return new Correction(clause.getValue().place(), written.getValue(), meant.getValue());
    }
}
