package tavolo.ui.help;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.Optional;
import tavolo.domain.library.Language;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.TradePractice;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;

/// What is usual in the trade for an indicator, and that it is no norm.
final class PracticeNotes extends Composite<Section> {

    private final Kpi kpi;

    PracticeNotes(Kpi kpi) {
        this.kpi = kpi;
        Language language = Wording.textLanguage();
        TradePractice practice = kpi.practice();
        getContent().addClassNames("indicator__part", "indicator__practice");
        getContent()
                .add(
                        new H3(getTranslation("view.indicators.practice")),
                        new Definitions()
                                .add(
                                        getTranslation("view.indicators.usual"),
                                        getTranslation(
                                                "view.indicators.usual.source",
                                                range(practice),
                                                practice.source().in(language)))
                                .add(
                                        getTranslation("view.indicators.remote"),
                                        getTranslation(
                                                "view.indicators.remote.expected",
                                                practice.remoteEffect().in(language)))
                                .add(
                                        getTranslation("view.indicators.sample"),
                                        getTranslation(
                                                "view.indicators.sample.least",
                                                practice.minimumSample())));
    }

    private String range(TradePractice practice) {
        Optional<String> lowest = practice.lowest().map(this::shown);
        Optional<String> highest = practice.highest().map(this::shown);
        return lowest.isEmpty() && highest.isEmpty()
                ? getTranslation("view.indicators.usual.none")
                : Wording.range(lowest, highest, this);
    }

    private String shown(BigDecimal value) {
        return kpi.formulas().getFirst().show(value, Wording.textLanguage());
    }
}
