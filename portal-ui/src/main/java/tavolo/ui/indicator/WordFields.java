package tavolo.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import tavolo.domain.indicator.TypedIndicator;
import tavolo.domain.library.Language;
import tavolo.domain.target.IndicatorWords;
import tavolo.ui.form.Checks;
import tavolo.ui.form.MostText;

/// What is said of an own indicator in one language. All fields stay empty, or all are filled in.
final class WordFields extends Composite<Section> {

    private final Language language;
    private final TextField name = field("view.own-indicator.name", IndicatorWords.NAME);
    private final TextArea explanation = new TextArea();
    private final TextField formula = field("view.own-indicator.formula", IndicatorWords.FORMULA);
    private final TextField numerator = field("view.own-indicator.numerator", IndicatorWords.PART);
    private final TextField denominator =
            field("view.own-indicator.denominator", IndicatorWords.PART);
    private final TextField source = field("view.own-indicator.source", IndicatorWords.SOURCE);

    WordFields(Language language) {
        this.language = language;
        explanation.setLabel(getTranslation("view.own-indicator.explanation"));
        explanation.setHelperText(getTranslation("view.own-indicator.explanation.help"));
        MostText.in(explanation, IndicatorWords.EXPLANATION);
        formula.setHelperText(getTranslation("view.own-indicator.formula.help"));
        source.setHelperText(getTranslation("view.own-indicator.source.help"));
        H2 title = new H2(named());
        Paragraph help = new Paragraph(getTranslation("view.own-indicator.words.help"));
        help.addClassName("muted");
        Div fields = new Div(name, explanation, formula, numerator, denominator, source);
        fields.addClassName("own-indicator__words");
        getContent().addClassName("sheet");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", named());
        getContent().add(title, help, fields);
    }

    private String named() {
        return getTranslation(
                switch (language) {
                    case IT -> "view.own-indicator.words.italian";
                    case EN -> "view.own-indicator.words.english";
                });
    }

    private TextField field(String key, int most) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(most);
        return field;
    }

    /// Starts from `words`.
    void show(IndicatorWords words) {
        name.setValue(words.name());
        explanation.setValue(words.explanation());
        formula.setValue(words.formula());
        numerator.setValue(words.numerator());
        denominator.setValue(words.denominator());
        source.setValue(words.source());
    }

    /// Asks for a denominator only where something is divided.
    void divide(boolean divided) {
        denominator.setVisible(divided);
        numerator.setLabel(
                getTranslation(
                        divided ? "view.own-indicator.numerator" : "view.own-indicator.counted"));
    }

    /// What was typed; a field that is not asked for counts as empty.
    TypedIndicator.Words typed() {
        return new TypedIndicator.Words(
                name.getValue(),
                explanation.getValue(),
                formula.getValue(),
                numerator.getValue(),
                denominator.isVisible() ? denominator.getValue() : "",
                source.getValue());
    }

    /// Says at each empty field that it is missing, unless all are empty.
    void check(Checks checks) {
        boolean unused = typed().isEmpty();
        for (TextField field : List.of(name, formula, numerator, denominator, source)) {
            checks.require(
                    field,
                    unused || !field.isVisible() || !field.getValue().isBlank(),
                    missing(field.getLabel()));
        }
        checks.require(
                explanation,
                unused || !explanation.getValue().isBlank(),
                missing(explanation.getLabel()));
    }

    private String missing(String label) {
        return getTranslation("view.own-indicator.missing", label, named());
    }
}
