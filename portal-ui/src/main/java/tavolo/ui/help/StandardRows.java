package tavolo.ui.help;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import tavolo.domain.BusinessClock;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.RegulatedStandard;
import tavolo.domain.term.RegulatedStandards;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;

/// The standards of the authorities for an indicator, with their days, and whether each is in force
/// today; hidden where there are none.
final class StandardRows extends Composite<Section> {

    private final LocalDate today;

    StandardRows(Kpi kpi, BusinessClock clock) {
        today = clock.today();
        List<RegulatedStandard> standards = of(kpi);
        UnorderedList list = new UnorderedList();
        list.addClassName("indicator__standards");
        standards.forEach(standard -> list.add(row(standard)));
        getContent().addClassName("indicator__part");
        getContent().add(new H3(getTranslation("view.indicators.standards")), list);
        getContent().setVisible(!standards.isEmpty());
    }

    /// Every standard for `kpi`, past, present and to come.
    static List<RegulatedStandard> of(Kpi kpi) {
        return RegulatedStandards.all().stream().filter(standard -> standard.kpi() == kpi).toList();
    }

    private ListItem row(RegulatedStandard standard) {
        Paragraph demand =
                new Paragraph(
                        getTranslation(
                                "view.indicators.standard",
                                Wording.of(standard.regulator(), this),
                                limit(standard)));
        demand.addClassName("indicator__definition");
        Paragraph source = new Paragraph(standard.source().in(Wording.textLanguage()));
        source.addClassName("indicator__note");
        return new ListItem(demand, state(standard), source);
    }

    private String limit(RegulatedStandard standard) {
        String shown =
                standard.kpi().formulas().getFirst().show(standard.limit(), Wording.textLanguage());
        return switch (standard.kpi().direction()) {
            case HIGHER -> getTranslation("range.at-least", shown);
            case LOWER -> getTranslation("range.at-most", shown);
            case BAND -> shown;
        };
    }

    private StateChip state(RegulatedStandard standard) {
        String days = Wording.of(standard.validity(), this);
        if (standard.validity().contains(today)) {
            return new StateChip(
                    getTranslation("view.indicators.standard.in-force", days), Tone.GOOD);
        }
        return today.isBefore(standard.validity().from())
                ? new StateChip(getTranslation("view.indicators.standard.ahead", days), Tone.CARE)
                : new StateChip(
                        getTranslation("view.indicators.standard.past", days), Tone.NEUTRAL);
    }
}
