package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.Manner;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.signing.StateManner;
import tavolo.ui.language.Wording;

/// How somebody signs: agreeing, technically, or with a reserve; for the last two also why, and
/// whether a technical signature counts towards the majority. What is not said there is shown to
/// all as open.
final class MannerForm extends Composite<Div> {

    private final RadioButtonGroup<SignatureKind> kind = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final RadioButtonGroup<MajorityWord> majority = new RadioButtonGroup<>();
    private final Paragraph consequence = new Paragraph();

    MannerForm(Manner now) {
        kind.setLabel(getTranslation("view.sign.manner"));
        kind.setItems(SignatureKind.NORMAL, SignatureKind.TECHNICAL, SignatureKind.RESERVED);
        kind.setItemLabelGenerator(each -> Wording.of(each, this));
        kind.setValue(now.kind() == SignatureKind.ADHESION ? SignatureKind.NORMAL : now.kind());
        kind.addValueChangeListener(_ -> follow());
        note.setLabel(getTranslation("view.sign.manner.note"));
        note.setMaxLength(Manner.NOTE_LIMIT);
        note.setRequiredIndicatorVisible(true);
        note.setWidthFull();
        note.setValue(now.note());
        note.setErrorMessage(getTranslation("view.sign.manner.note-missing"));
        majority.setLabel(getTranslation("view.sign.manner.majority"));
        majority.setItems(MajorityWord.values());
        majority.setItemLabelGenerator(each -> Wording.of(each, this));
        majority.setValue(
                now.kind() == SignatureKind.TECHNICAL ? now.majority() : MajorityWord.AMBIGUOUS);
        consequence.addClassName("muted");
        getContent().addClassName("ceremony__manner");
        getContent().add(kind, consequence, note, majority);
        follow();
    }

    private void follow() {
        SignatureKind chosen = kind.getValue();
        note.setVisible(Manner.needsNote(chosen));
        majority.setVisible(chosen == SignatureKind.TECHNICAL);
        String key = Wording.keyOf(chosen);
        consequence.setText(
                getTranslation("view.sign.manner.help." + key.substring(key.indexOf('.') + 1)));
    }

    /// Leads to the words that are missing, if any are.
    void attend() {
        boolean isMissing = note.isVisible() && note.getValue().isBlank();
        note.setInvalid(isMissing);
        if (isMissing) {
            note.focus();
        }
    }

    /// What was chosen.
    StateManner.Words words() {
        SignatureKind chosen = kind.getValue();
        return new StateManner.Words(
                chosen,
                Manner.needsNote(chosen) ? note.getValue() : "",
                chosen == SignatureKind.TECHNICAL ? majority.getValue() : MajorityWord.COUNTS);
    }
}
