package tavolo.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.OwnFormula;
import tavolo.ui.language.Wording;

/// What an own indicator means, behind one press, beside a target that rests on it: all who read
/// the target read this.
@StyleSheet("css/own-indicators.css")
public final class OwnDefinition extends Composite<Div> {

    OwnDefinition(OwnFormula formula) {
        Details details =
                new Details(
                        getTranslation(
                                "view.own-indicator.disclosure",
                                formula.kpi().name(Wording.textLanguage()),
                                formula.owner(),
                                formula.number()),
                        new DefinitionRows(formula));
        details.addClassName("own-definition__details");
        getContent().add(details);
    }

    /// The definition behind `formula`, if it is an own one; nothing for the catalogue.
    public static Stream<Component> of(IndicatorFormula formula) {
        return switch (formula) {
            case KpiFormula _ -> Stream.empty();
            case OwnFormula own -> Stream.of(new OwnDefinition(own));
        };
    }
}
