package tavolo.ui.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.BusinessClock;
import tavolo.domain.library.Language;
import tavolo.domain.target.Kpi;
import tavolo.ui.language.Wording;

/// One indicator, to be read: its code is its anchor and a link to itself.
final class IndicatorCard extends Composite<Article> {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final String words;

    IndicatorCard(Kpi kpi, BusinessClock clock) {
        Language language = Wording.textLanguage();
        String name = kpi.name(language);
        String explanation = kpi.explanation(language);
        words = plain(String.join(" ", kpi.name(), name, explanation, details(kpi, language)));
        getContent().setId(kpi.name());
        getContent().addClassNames("sheet", "indicator");
        Div main = new Div(heading(kpi, name), explanation(explanation), new FormulaRows(kpi));
        main.addClassName("indicator__main");
        Div aside = new Div(new PracticeNotes(kpi), new StandardRows(kpi, clock));
        aside.addClassName("indicator__aside");
        getContent().add(main, aside);
    }

    /// Whether every word of `typed` is in its code, its name, its explanation, its formulas or its
    /// standards; accents and capitals are ignored.
    boolean isAbout(String typed) {
        return SPACES.splitAsStream(plain(typed.strip())).allMatch(words::contains);
    }

    private static String details(Kpi kpi, Language language) {
        Stream<String> formulas = kpi.formulas().stream().map(each -> each.definition(language));
        Stream<String> standards =
                StandardRows.of(kpi).stream().map(each -> each.source().in(language));
        return Stream.concat(formulas, standards).collect(Collectors.joining(" "));
    }

    private static String plain(String words) {
        return ACCENTS.matcher(Normalizer.normalize(words, Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private H2 heading(Kpi kpi, String name) {
        Anchor code = new Anchor(IndicatorsView.PATH + "?kpi=" + kpi.name(), kpi.name());
        code.getElement().setAttribute("router-link", true);
        code.addClassName("indicator__code");
        code.setTitle(getTranslation("view.indicators.link", name));
        H2 heading = new H2(code, new Span(name));
        heading.addClassName("indicator__name");
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    private static Component explanation(String explanation) {
        Paragraph paragraph = new Paragraph(explanation);
        paragraph.addClassName("indicator__explanation");
        return paragraph;
    }
}
