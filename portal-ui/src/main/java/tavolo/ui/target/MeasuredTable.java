package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.actual.Finding;
import tavolo.domain.actual.Judgement;
import tavolo.domain.actual.Verdict;
import tavolo.domain.measured.MeasuredAgreement;
import tavolo.domain.measured.MeasuredPeriodLine;
import tavolo.domain.measured.MeasuredRow;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.term.PeriodSemantics;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetVersion;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.CardTable;

/// The newest period of every target: what was measured, what was asked, how it stands. On the
/// phone a card each.
final class MeasuredTable extends Composite<Div> {

    private final CardTable table;
    private final String path;
    private final MeasuredAddress asked;
    private final LocalDate today;

    /// @param path of the page
    MeasuredTable(MeasuredAgreement found, String path, MeasuredAddress asked, LocalDate today) {
        this.path = path;
        this.asked = asked;
        this.today = today;
        table =
                new CardTable(
                        getTranslation("view.measured.caption"),
                        column("view.measured.column.target"),
                        column("view.measured.column.period"),
                        column("view.measured.column.measured"),
                        column("view.measured.column.asked"),
                        column("view.measured.column.verdict"),
                        column("view.measured.column.trend"));
        table.addClassNames("targets__table", "measured__table");
        getContent().addClassName("targets__frame");
        getContent().add(table);
        Optional<MeasuredRow> chosen = asked.row(found);
        for (int place = 0; place < found.rows().size(); place++) {
            MeasuredRow row = found.rows().get(place);
            if (row.isMeasured()) {
                add(row, place + 1, chosen.filter(row::equals).isPresent());
            }
        }
        unmeasured(found).forEach(getContent()::add);
    }

    /// The targets of which nothing was measured, in one sentence for each service line.
    private List<Paragraph> unmeasured(MeasuredAgreement found) {
        Map<String, List<String>> services = new LinkedHashMap<>();
        found.rows().stream()
                .filter(row -> !row.isMeasured())
                .forEach(row ->
                        services.computeIfAbsent(row.history().service(), _ -> new ArrayList<>())
                                .add(Kpis.name(row.subject().kpi())));
        List<Paragraph> sentences = new ArrayList<>();
        services.forEach((service, kpis) -> {
            Paragraph sentence =
                    new Paragraph(
                            getTranslation(
                                    "view.measured.unmeasured.of",
                                    service,
                                    String.join(", ", kpis)));
            sentence.addClassName("muted");
            sentences.add(sentence);
        });
        return sentences;
    }

    private NativeTableHeaderCell column(String key) {
        return CardTable.column(new Span(getTranslation(key)));
    }

    private void add(MeasuredRow row, int place, boolean isChosen) {
        Optional<MeasuredPeriodLine> newest = row.newest();
        Optional<Judgement> judgement = newest.flatMap(MeasuredPeriodLine::judgement);
        NativeTableRow line =
                table.add(
                        name(row, place, isChosen),
                        cell("period", newest.map(this::period).orElseGet(this::none)),
                        cell("measured", judgement.map(this::measured).orElseGet(this::none)),
                        cell("asked", asked(row)),
                        cell("verdict", judgement.map(this::verdict).orElseGet(this::unmeasured)),
                        cell("trend", new MeasuredTrend(row)));
        if (isChosen) {
            line.addClassName("measured__row--chosen");
        }
    }

    private Component cell(String name, Component... parts) {
        return CardTable.cell(getTranslation("view.measured.column." + name), parts);
    }

    private NativeTableHeaderCell name(MeasuredRow row, int place, boolean isChosen) {
        String kpi = Kpis.name(row.subject().kpi());
        Anchor name =
                new Anchor(
                        path + "?" + asked.choosing(place).written().getQueryString() + "#corso",
                        kpi);
        name.addClassName("targets__kpi");
        name.getElement().setAttribute("router-link", true);
        if (isChosen) {
            name.getElement().setAttribute("aria-current", "true");
        }
        Span service = new Span(row.history().service());
        service.addClassName("targets__way");
        Span formula = new Span();
        row.version()
                .ifPresent(version ->
                        formula.setText(
                                version.terms().variant().definition(Wording.textLanguage())));
        formula.addClassName("targets__formula");
        return CardTable.name(name, service, formula);
    }

    private Component none() {
        return muted(Kpis.NONE);
    }

    private Component unmeasured() {
        return muted(getTranslation("view.measured.unmeasured"));
    }

    private static Span muted(String words) {
        Span muted = new Span(words);
        muted.addClassName("muted");
        return muted;
    }

    private Component period(MeasuredPeriodLine line) {
        Div period = new Div(new Span(MeasuredWords.period(line.days())));
        boolean isRunning = line.days().contains(today);
        if (isRunning) {
            period.add(note(getTranslation("view.measured.running")));
        }
        return period;
    }

    private Component measured(Judgement judgement) {
        IndicatorFormula formula = judgement.version().terms().variant().formula();
        Span net = new Span(MeasuredWords.counted(judgement, this));
        net.addClassName("targets__value");
        Div measured = new Div(net);
        if (judgement.version().terms().measuring().semantics()
                instanceof PeriodSemantics.Average) {
            MeasuredWords.bucket(formula, judgement.net(), this)
                    .ifPresent(words -> measured.add(note(words)));
        }
        if (!judgement.excludedMinutes().isEmpty()) {
            measured.add(
                    note(
                            getTranslation(
                                    "view.measured.gross",
                                    MeasuredWords.value(formula, judgement.gross()))),
                    note(MeasuredWords.excluded(judgement, this)));
        }
        return measured;
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassName("measured__note");
        return note;
    }

    private Component asked(MeasuredRow row) {
        Div asked = new Div();
        row.version().ifPresent(version -> asked.add(AppliedTable.value(version.terms())));
        row.newest()
                .flatMap(MeasuredPeriodLine::judgement)
                .flatMap(judgement -> judgement.verdict().found())
                .filter(finding -> isEased(row, finding))
                .ifPresent(finding -> asked.add(eased(row, finding)));
        row.version()
                .filter(MeasuredTable::hasLevels)
                .ifPresent(version -> asked.add(levels(version)));
        row.before()
                .filter(before -> isOther(row, before))
                .ifPresent(before ->
                        asked.add(
                                note(
                                        getTranslation(
                                                "view.measured.before", shown(before.terms())))));
        return asked;
    }

    private static boolean hasLevels(TargetVersion version) {
        return version.terms().levels().threshold().isPresent()
                || version.terms().levels().excellence().isPresent();
    }

    private Span levels(TargetVersion version) {
        TargetTerms terms = version.terms();
        List<String> words = new ArrayList<>();
        terms.levels()
                .threshold()
                .ifPresent(floor ->
                        words.add(
                                getTranslation(
                                        "view.measured.threshold",
                                        Kpis.show(terms.variant().formula(), floor))));
        terms.levels()
                .excellence()
                .ifPresent(best ->
                        words.add(
                                getTranslation(
                                        "view.measured.excellence",
                                        Kpis.show(terms.variant().formula(), best))));
        return note(String.join(" · ", words));
    }

    private static boolean isOther(MeasuredRow row, TargetVersion before) {
        return row.version()
                .filter(now ->
                        now.terms().levels().value().compareTo(before.terms().levels().value())
                                != 0)
                .isPresent();
    }

    private static boolean isEased(MeasuredRow row, Finding finding) {
        BigDecimal value =
                row.version().map(now -> now.terms().levels().value()).orElse(finding.asked());
        boolean hasRamp =
                row.version().flatMap(now -> now.terms().allowances().grace()).isPresent();
        return hasRamp && value.compareTo(finding.asked()) != 0;
    }

    private Span eased(MeasuredRow row, Finding finding) {
        IndicatorFormula formula = row.version().orElseThrow().terms().variant().formula();
        return note(
                getTranslation(
                        "view.measured.eased", MeasuredWords.value(formula, finding.asked())));
    }

    private static String shown(TargetTerms terms) {
        return Kpis.show(terms.variant().formula(), terms.levels().value());
    }

    private Component verdict(Judgement judgement) {
        Div verdict = new Div(MeasuredWords.chip(judgement.verdict(), this));
        if (judgement.verdict() instanceof Verdict.Observed(Finding finding)) {
            verdict.add(
                    note(
                            getTranslation(
                                    "view.measured.observed.would",
                                    Wording.of(finding.attainment(), this))));
        }
        return verdict;
    }
}
