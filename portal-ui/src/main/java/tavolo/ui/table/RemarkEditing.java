package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Remark;
import tavolo.domain.board.RemarkLine;
import tavolo.ui.form.MostText;

/// Where the author of a comment puts other words in its place. When the comment was changed in
/// another window meanwhile, those words appear above and what was typed stays.
final class RemarkEditing extends Composite<Div> {

    private final RemarkLine remark;
    private final Paragraph shown;
    private final RemarksPane.Deeds deeds;
    private final TextArea words = new TextArea();
    private final Button opener = new Button();
    private int seen;

    /// @param shown the words as they stand
    RemarkEditing(RemarkLine remark, Paragraph shown, RemarksPane.Deeds deeds) {
        this.remark = remark;
        this.shown = shown;
        this.deeds = deeds;
        this.seen = remark.wording().number();
        opener.setText(getTranslation("view.table.remark.edit"));
        opener.setAriaLabel(getTranslation("view.table.remark.edit-of", shown.getText()));
        opener.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        opener.addClickListener(_ -> open(true));
        getContent().setVisible(false);
    }

    /// Fills the place when it is opened first: of many comments few are edited.
    private void fill() {
        words.setLabel(getTranslation("view.table.remark.words"));
        words.setHelperText(getTranslation("view.table.remark.help"));
        MostText.in(words, Remark.LIMIT);
        words.setWidthFull();
        words.setValue(remark.wording().words());
        getContent().add(words, buttons());
    }

    /// The button that opens it.
    Button opener() {
        return opener;
    }

    private Div buttons() {
        Button save = new Button(getTranslation("view.table.remark.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        Button back = new Button(getTranslation("view.table.remark.leave"), _ -> leave());
        back.addThemeVariants(ButtonVariant.SMALL);
        Div buttons = new Div(save, back);
        buttons.addClassName("prepared-note__buttons");
        return buttons;
    }

    private void save() {
        Outcome<Integer> outcome = deeds.reword(remark.id(), seen, words.getValue());
        if (outcome
                instanceof
                Outcome.Refused<Integer>(AgreementRefusal.RemarkReworded(Remark.Wording now))) {
            seen = now.number();
            shown.setText(now.words());
        }
    }

    private void leave() {
        words.setValue(shown.getText());
        open(false);
        opener.focus();
    }

    private void open(boolean on) {
        getContent().setVisible(on);
        opener.setVisible(!on);
        if (on) {
            if (getContent().getComponentCount() == 0) {
                fill();
            }
            words.focus();
        }
    }
}
