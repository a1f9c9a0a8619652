package tavolo.ui.template;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tavolo.domain.agreement.GivenValues;
import tavolo.domain.agreement.TypedClause;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.template.TemplateClause;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Wording;
import tavolo.ui.table.ParameterField;

/// Writes a clause of a model: its values as fields, its words in both languages, and whether an
/// agreement may well do without it. Values that follow from each agreement are not asked.
final class ModelClauseDialog {

    private final TemplateClause clause;
    private final ClauseDefinition definition;
    private final Language language = Wording.textLanguage();
    private final List<ParameterField> fields = new ArrayList<>();
    private final TextArea italian = new TextArea();
    private final TextArea english = new TextArea();
    private final Checkbox optional = new Checkbox();

    ModelClauseDialog(TemplateClause clause, ClauseDefinition definition) {
        this.clause = clause;
        this.definition = definition;
        definition.parameters().stream()
                .filter(parameter -> !GivenValues.isGiven(definition.place(), parameter.key()))
                .forEach(parameter ->
                        fields.add(
                                new ParameterField(
                                        parameter,
                                        clause.text()
                                                .parameters()
                                                .getOrDefault(parameter.key(), ""),
                                        language)));
        italian.setLabel(italian.getTranslation("view.template.italian"));
        italian.setHelperText(italian.getTranslation("view.template.marks"));
        italian.setValue(clause.text().words().it());
        english.setLabel(italian.getTranslation("view.template.english"));
        english.setValue(clause.text().words().en());
        optional.setLabel(italian.getTranslation("view.template.optional.ask"));
        optional.setValue(clause.isOptional());
        List.of(italian, english)
                .forEach(area -> {
                    area.setWidthFull();
                    area.setMinRows(6);
                    area.setMaxRows(16);
                });
    }

    void open(ModelClauses.Deeds deeds) {
        Div values = new Div();
        values.addClassName("template__values");
        fields.forEach(field -> values.add(field.component()));
        new FormDialog(
                        clause.place().code() + " · " + definition.title().in(language),
                        italian.getTranslation("view.template.write.verb"))
                .add(values, italian, english, optional)
                .open(
                        () -> {
                            fields.forEach(ParameterField::complain);
                            return List.of();
                        },
                        () ->
                                deeds.write(
                                        clause.place(),
                                        new TypedClause(
                                                language,
                                                italian.getValue(),
                                                english.getValue(),
                                                typed()),
                                        optional.getValue()),
                        _ -> deeds.written());
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        fields.forEach(field -> typed.put(field.key(), field.value()));
        return typed;
    }
}
