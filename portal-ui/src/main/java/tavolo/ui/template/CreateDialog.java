package tavolo.ui.template;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ModelAgreement;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.PartySide;
import tavolo.domain.template.Template;
import tavolo.domain.template.TemplateKind;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;

/// Asks for the name of a new model and from what it is made.
final class CreateDialog {

    /// From what a model is made.
    private enum Source {
        LIBRARY,
        MODEL,
        AGREEMENT,
        CLAUSE
    }

    private final TemplateDeeds deeds;
    private final TextField name = new TextField();
    private final RadioButtonGroup<Source> source = new RadioButtonGroup<>();
    private final Select<Template> model = new Select<>();
    private final Select<AgreementRow> agreement = new Select<>();
    private final Select<ClauseDefinition> clause = new Select<>();

    CreateDialog(TemplateDeeds deeds) {
        this.deeds = deeds;
        name.setLabel(name.getTranslation("view.templates.name"));
        name.setMaxLength(Template.NAME_LIMIT);
        name.setWidthFull();
        model.setLabel(name.getTranslation("view.templates.source.model.which"));
        model.setItems(deeds.usable(TemplateKind.AGREEMENT));
        model.setItemLabelGenerator(each -> each.name() + " · " + each.published());
        agreement.setLabel(name.getTranslation("view.templates.source.agreement.which"));
        agreement.setHelperText(name.getTranslation("view.templates.source.agreement.help"));
        agreement.setItems(deeds.agreements());
        agreement.setItemLabelGenerator(row -> row.number() + " · " + row.title());
        clause.setLabel(name.getTranslation("view.templates.source.clause.which"));
        clause.setItems(clauses());
        clause.setItemLabelGenerator(each ->
                each.place().code()
                        + " · "
                        + each.title().in(Wording.textLanguage())
                        + " · "
                        + Wording.of(each.place().instrument(), clause));
        List.of(model, agreement, clause).forEach(Select::setWidthFull);
        source.setLabel(name.getTranslation("view.templates.source"));
        source.setItems(sources());
        source.setItemLabelGenerator(this::label);
        source.setValue(Source.LIBRARY);
        source.addValueChangeListener(_ -> follow());
        follow();
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>(Arrays.asList(Source.values()));
        if (deeds.usable(TemplateKind.AGREEMENT).isEmpty()) {
            sources.remove(Source.MODEL);
        }
        if (deeds.agreements().isEmpty()) {
            sources.remove(Source.AGREEMENT);
        }
        return sources;
    }

    private String label(Source each) {
        return switch (each) {
            case LIBRARY -> name.getTranslation("view.templates.source.library");
            case MODEL -> name.getTranslation("view.templates.source.model");
            case AGREEMENT -> name.getTranslation("view.templates.source.agreement");
            case CLAUSE -> name.getTranslation("view.templates.source.clause");
        };
    }

    private void follow() {
        model.setVisible(source.getValue() == Source.MODEL);
        agreement.setVisible(source.getValue() == Source.AGREEMENT);
        clause.setVisible(source.getValue() == Source.CLAUSE);
    }

    /// The clauses that the own side ever reads.
    private List<ClauseDefinition> clauses() {
        PartySide side = deeds.me().side().orElse(PartySide.PROVIDER);
        return deeds.library().all().stream().filter(each -> each.isReadableBy(side)).toList();
    }

    void open(Consumer<TemplateId> created) {
        new FormDialog(
                        name.getTranslation("view.templates.create"),
                        name.getTranslation("view.templates.create.verb"))
                .explain(name.getTranslation("view.templates.create.help"))
                .add(name, source, model, agreement, clause)
                .open(this::problems, this::create, created);
    }

    private List<Problem> problems() {
        return new Checks()
                .require(
                        name,
                        !name.getValue().isBlank(),
                        name.getTranslation("view.templates.name.missing"))
                .require(
                        model,
                        !model.isVisible() || model.getValue() != null,
                        name.getTranslation("view.templates.choose"))
                .require(
                        agreement,
                        !agreement.isVisible() || agreement.getValue() != null,
                        name.getTranslation("view.templates.choose"))
                .require(
                        clause,
                        !clause.isVisible() || clause.getValue() != null,
                        name.getTranslation("view.templates.choose"))
                .problems();
    }

    private Outcome<TemplateId> create() {
        String wanted = name.getValue();
        return switch (source.getValue()) {
            case LIBRARY ->
                    deeds.create()
                            .fromLibrary(
                                    deeds.me(),
                                    wanted,
                                    ModelAgreement.complete().places().stream()
                                            .filter(place ->
                                                    clauses().stream()
                                                            .anyMatch(each ->
                                                                    each.place().equals(place)))
                                            .collect(Collectors.toSet()));
            case MODEL ->
                    deeds.create()
                            .fromTemplate(
                                    deeds.me(),
                                    wanted,
                                    model.getValue().id(),
                                    model.getValue().published());
            case AGREEMENT ->
                    deeds.create().fromAgreement(deeds.me(), wanted, agreement.getValue().id());
            case CLAUSE -> deeds.create().ofClause(deeds.me(), wanted, clause.getValue().place());
        };
    }
}
