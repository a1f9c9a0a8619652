package tavolo.ui.template;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.GivenValues;
import tavolo.domain.agreement.TypedClause;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;
import tavolo.domain.template.Template;
import tavolo.domain.template.TemplateClause;
import tavolo.domain.template.TemplateKind;
import tavolo.domain.template.TemplateRef;
import tavolo.domain.template.TemplateVersion;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.redline.TextPane;

/// The clauses of a version of a model by instrument, each with its text and, for keepers, with
/// what can be done with it.
final class ModelClauses extends Composite<Div> {

    /// What keepers do.
    interface Deeds {
        Outcome<Template> write(ClausePlace place, TypedClause typed, boolean isOptional);

        void written();

        void include(ClausePlace place);

        void insert(TemplateRef part);

        void leaveOut(ClausePlace place);
    }

    private final TemplateDeeds tools;
    private final Template template;
    private final TemplateVersion version;
    private final Optional<Deeds> deeds;
    private final Language language = Wording.textLanguage();

    /// @param deeds empty for those who only read, and for versions that never change
    ModelClauses(
            TemplateDeeds tools,
            Template template,
            TemplateVersion version,
            Optional<Deeds> deeds) {
        this.tools = tools;
        this.template = template;
        this.version = version;
        this.deeds = deeds;
        getContent().addClassName("template__clauses");
        for (InstrumentKind kind : InstrumentKind.values()) {
            List<TemplateClause> clauses =
                    tools.library().of(kind).stream()
                            .flatMap(definition -> version.at(definition.place()).stream())
                            .toList();
            if (!clauses.isEmpty()) {
                Section section = new Section(new H2(Wording.of(kind, this)));
                section.addClassName("sheet");
                clauses.forEach(clause -> section.add(clause(clause)));
                getContent().add(section);
            }
        }
        if (template.kind() == TemplateKind.AGREEMENT) {
            deeds.ifPresent(acts -> getContent().add(additions(acts)));
        }
    }

    private Details clause(TemplateClause clause) {
        ClauseDefinition definition = tools.library().place(clause.place());
        boolean isOwn =
                GivenValues.deviates(
                        clause.place(), GivenValues.standard(definition), clause.text());
        Div summary = new Div(clause.place().code() + " · " + definition.title().in(language));
        summary.addClassName("template__summary");
        if (isOwn) {
            summary.add(new Chip(getTranslation("view.template.own-words")));
        }
        if (clause.isOptional()) {
            summary.add(new Chip(getTranslation("view.template.optional")));
        }
        TextPane text = new TextPane();
        text.show(
                definition.expand(
                        clause.text().parameters(), clause.text().words().in(language), language),
                language.locale());
        Details details = new Details(summary, text);
        details.addClassName("templates__clause");
        details.setOpened(template.kind() == TemplateKind.CLAUSE);
        clause.part()
                .ifPresent(part ->
                        details.add(
                                new Paragraph(
                                        getTranslation("view.template.part", part.version()))));
        deeds.ifPresent(acts -> details.add(buttons(acts, clause, definition)));
        return details;
    }

    private Div buttons(Deeds acts, TemplateClause clause, ClauseDefinition definition) {
        Button write =
                new Button(
                        getTranslation("view.template.write"),
                        _ -> new ModelClauseDialog(clause, definition).open(acts));
        Button back =
                new Button(
                        getTranslation("view.template.standard"),
                        _ -> acts.include(clause.place()));
        Button out =
                new Button(
                        getTranslation("view.template.leave-out"),
                        _ -> acts.leaveOut(clause.place()));
        List.of(back, out).forEach(each -> each.addThemeVariants(ButtonVariant.TERTIARY));
        back.setVisible(
                !clause.text().equals(GivenValues.standard(definition))
                        || clause.part().isPresent());
        out.setVisible(template.kind() == TemplateKind.AGREEMENT);
        Div row = new Div(write, back, out);
        row.addClassName("template__acts");
        return row;
    }

    private Section additions(Deeds acts) {
        Section section = new Section(new H2(getTranslation("view.template.add")));
        section.addClassNames("sheet", "template__additions");
        PartySide side = tools.me().side().orElse(PartySide.PROVIDER);
        List<ClauseDefinition> missing =
                tools.library().all().stream()
                        .filter(each -> each.isReadableBy(side))
                        .filter(each -> version.at(each.place()).isEmpty())
                        .toList();
        Select<ClauseDefinition> clause = new Select<>();
        clause.setLabel(getTranslation("view.template.add.clause"));
        clause.setItems(missing);
        clause.setItemLabelGenerator(each ->
                each.place().code()
                        + " · "
                        + each.title().in(language)
                        + " · "
                        + Wording.of(each.place().instrument(), this));
        clause.addValueChangeListener(change -> acts.include(change.getValue().place()));
        clause.setVisible(!missing.isEmpty());
        List<Template> variants = tools.usable(TemplateKind.CLAUSE);
        Select<Template> variant = new Select<>();
        variant.setLabel(getTranslation("view.template.add.variant"));
        variant.setHelperText(getTranslation("view.template.add.variant.help"));
        variant.setItems(variants);
        variant.setItemLabelGenerator(each -> each.name() + " · " + each.published());
        variant.addValueChangeListener(change ->
                acts.insert(
                        new TemplateRef(change.getValue().id(), change.getValue().published())));
        variant.setVisible(!variants.isEmpty());
        section.add(clause, variant);
        section.setVisible(!missing.isEmpty() || !variants.isEmpty());
        return section;
    }
}
