package tavolo.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.Kpi;
import tavolo.ui.indicator.IndicatorListView.Part;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Tone;

/// One indicator in the list: its name leads to everything that it says.
final class IndicatorRow extends Composite<ListItem> {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Part part;
    private final String words;

    private IndicatorRow(Indicator indicator, Part part, String path) {
        this.part = part;
        String name = indicator.name(Wording.textLanguage());
        String explanation = indicator.explanation(Wording.textLanguage());
        words = plain(String.join(" ", indicator.name(), name, explanation));
        Anchor link = new Anchor(path, name);
        link.getElement().setAttribute("router-link", true);
        Span code = new Span(indicator.name());
        code.addClassName("own-indicators__code");
        Paragraph told = new Paragraph(explanation);
        Span measured =
                new Span(
                        getTranslation(
                                "view.own-indicators.measured",
                                getTranslation(DefinitionRows.keyOf(indicator.unit())),
                                Wording.of(indicator.direction(), this)));
        measured.addClassName("muted");
        Div foot = new Div(measured, chip());
        foot.addClassName("own-indicators__foot");
        getContent().addClassNames("own-indicators__row", "sheet");
        getContent().add(new H2(link, code), told, foot);
    }

    static IndicatorRow of(KeptIndicator own) {
        return new IndicatorRow(
                own.newest().kpi(),
                own.isOffered() ? Part.OURS : Part.RETIRED,
                IndicatorListView.PATH + "/" + own.code());
    }

    static IndicatorRow of(Kpi kpi) {
        return new IndicatorRow(kpi, Part.CATALOGUE, "aiuto/indicatori?kpi=" + kpi.name());
    }

    private Chip chip() {
        return switch (part) {
            case OURS -> new Chip(getTranslation("view.own-indicators.ours"), Tone.GOOD);
            case RETIRED -> new Chip(getTranslation("view.own-indicators.retired"));
            case CATALOGUE, ALL -> new Chip(getTranslation("view.own-indicators.catalogue"));
        };
    }

    /// Whether it belongs to `wanted` and every word of `typed` is in its code, name or
    /// explanation; accents and capitals are ignored. What is retired shows only when asked for.
    boolean isIn(Part wanted, String typed) {
        boolean belongs = wanted == Part.ALL ? part != Part.RETIRED : part == wanted;
        return belongs && SPACES.splitAsStream(plain(typed.strip())).allMatch(words::contains);
    }

    private static String plain(String words) {
        return ACCENTS.matcher(Normalizer.normalize(words, Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
