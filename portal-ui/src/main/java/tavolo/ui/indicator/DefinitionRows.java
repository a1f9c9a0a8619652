package tavolo.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.IndicatorDefinition;
import tavolo.domain.target.IndicatorWords;
import tavolo.domain.target.OwnFormula;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;

/// Everything that one version of an own indicator says, in the language of the page, or in the
/// only one that it has, and then marked as that language.
final class DefinitionRows extends Composite<Div> {

    DefinitionRows(OwnFormula formula) {
        IndicatorDefinition definition = formula.definition();
        Language page = Wording.textLanguage();
        Optional<Language> other = definition.otherThan(page);
        getContent().addClassName("own-definition");
        other.ifPresent(only -> getContent().add(onlyIn(only)));
        Div words = new Div(said(formula, definition.in(page)));
        other.ifPresent(only -> words.getElement().setAttribute("lang", only.code()));
        getContent().add(words, measured(definition));
    }

    private Paragraph onlyIn(Language only) {
        Paragraph note =
                new Paragraph(
                        getTranslation(
                                switch (only) {
                                    case IT -> "view.own-indicator.only-italian";
                                    case EN -> "view.own-indicator.only-english";
                                }));
        note.addClassName("muted");
        return note;
    }

    private Definitions said(OwnFormula formula, IndicatorWords words) {
        boolean divided = IndicatorDefinition.isDivided(formula.aggregation());
        Definitions said =
                new Definitions()
                        .add(getTranslation("view.own-indicator.explanation"), words.explanation())
                        .add(getTranslation("view.own-indicator.formula"), words.formula())
                        .add(
                                getTranslation(
                                        divided
                                                ? "view.own-indicator.numerator"
                                                : "view.own-indicator.counted"),
                                words.numerator());
        if (divided) {
            said.add(getTranslation("view.own-indicator.denominator"), words.denominator());
        }
        return said.add(getTranslation("view.own-indicator.source"), words.source());
    }

    private Definitions measured(IndicatorDefinition definition) {
        Definitions measured =
                new Definitions()
                        .add(
                                getTranslation("view.own-indicator.unit"),
                                getTranslation(keyOf(definition.unit())))
                        .add(
                                getTranslation("view.own-indicator.direction"),
                                Wording.of(definition.direction(), this))
                        .add(
                                getTranslation("view.own-indicator.aggregation"),
                                Wording.of(definition.aggregation(), this));
        return definition.aggregation() == Aggregation.STOCK_AT_END
                ? measured
                : measured.add(
                        getTranslation("view.own-indicator.sample"),
                        Integer.toString(definition.minimumSample()));
    }

    /// The key of the words for `unit`.
    static String keyOf(Unit unit) {
        return "view.indicators.unit." + unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
