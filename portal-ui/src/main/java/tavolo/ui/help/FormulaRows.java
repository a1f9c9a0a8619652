package tavolo.ui.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.target.Direction;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;

/// In what an indicator is measured, every way of computing it, and how each adds up over time.
final class FormulaRows extends Composite<Div> {

    private final Kpi kpi;
    private final Language language = Wording.textLanguage();

    FormulaRows(Kpi kpi) {
        this.kpi = kpi;
        List<KpiFormula> formulas = kpi.formulas();
        UnorderedList list = new UnorderedList();
        list.addClassName("indicator__formulas");
        formulas.forEach(formula -> list.add(formula(formula)));
        getContent().addClassName("indicator__part");
        getContent()
                .add(
                        measured(),
                        new H3(
                                formulas.size() == 1
                                        ? getTranslation("view.indicators.formula")
                                        : getTranslation(
                                                "view.indicators.formulas", formulas.size())),
                        list,
                        overTime());
    }

    private Definitions measured() {
        return new Definitions()
                .add(getTranslation("view.indicators.unit"), unit(kpi.formulas().getFirst()))
                .add(
                        getTranslation("view.indicators.direction"),
                        arrow(kpi.direction()),
                        new Span(Wording.of(kpi.direction(), this)));
    }

    private ListItem formula(KpiFormula formula) {
        Paragraph definition = new Paragraph(FormulaVariant.usual(formula).definition(language));
        definition.addClassName("indicator__definition");
        ListItem item = new ListItem(definition);
        formula.conditions().forEach(condition -> item.add(note(said(condition))));
        if (formula.isOutdated()) {
            item.add(note(getTranslation("view.indicators.outdated")));
        }
        if (formula.unit() != kpi.unit() || formula.direction() != kpi.direction()) {
            item.add(
                    note(
                            getTranslation(
                                    "view.indicators.differs",
                                    unit(formula),
                                    Wording.of(formula.direction(), this))));
        }
        if (!isSameOverTime()) {
            item.add(note(Wording.of(formula.aggregation(), this)));
        }
        return item;
    }

    private Definitions overTime() {
        Definitions overTime = new Definitions();
        if (isSameOverTime()) {
            overTime.add(
                    getTranslation("view.indicators.over-time"),
                    Wording.of(kpi.formulas().getFirst().aggregation(), this));
        }
        return overTime.add(
                getTranslation("view.indicators.weight"), kpi.practice().weight().in(language));
    }

    private boolean isSameOverTime() {
        return kpi.formulas().stream().map(KpiFormula::aggregation).distinct().count() == 1;
    }

    private String said(ParameterDefinition condition) {
        return getTranslation(
                "view.indicators.condition",
                condition.label().in(language),
                condition.show(condition.defaultValue(), language));
    }

    private String unit(KpiFormula formula) {
        String word = formula.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation("view.indicators.unit." + word);
    }

    /// The direction as a shape, for those who see it; the words beside it say the same.
    private static Component arrow(Direction direction) {
        Span arrow =
                new Span(
                        switch (direction) {
                            case HIGHER -> "↑";
                            case LOWER -> "↓";
                            case BAND -> "↕";
                        });
        arrow.addClassName("indicator__arrow");
        arrow.getElement().setAttribute("aria-hidden", "true");
        return arrow;
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("indicator__note");
        return note;
    }
}
