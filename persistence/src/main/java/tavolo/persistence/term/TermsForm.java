package tavolo.persistence.term;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.CanonicalValue.Flag;
import tavolo.domain.document.CanonicalValue.Items;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.document.CanonicalValue.Whole;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.term.Allowances;
import tavolo.domain.term.Band;
import tavolo.domain.term.Bands;
import tavolo.domain.term.Corridor;
import tavolo.domain.term.GraceRamp;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Measuring;
import tavolo.domain.term.Payoff;
import tavolo.domain.term.PeriodSemantics;
import tavolo.domain.term.Rounding;
import tavolo.domain.term.TargetTerms;

/// The parts of terms that nobody asks for by themselves, in one column each: JSON in canonical
/// form. What is not agreed has no name in it.
final class TermsForm {

    /// Everything but formula, status, regulator and money.
    record Details(Levels levels, Measuring measuring, Allowances allowances) {}

    private TermsForm() {}

    static String writeDetails(TargetTerms terms) {
        Allowances allowances = terms.allowances();
        Map<String, CanonicalValue> parts = new LinkedHashMap<>();
        parts.put("beside", new Members(beside(terms.levels())));
        parts.put("measuring", measuring(terms.measuring()));
        allowances
                .grace()
                .ifPresent(ramp ->
                        parts.put("grace", items(ramp.percentPerWeek(), percent -> text(percent))));
        parts.put("exclusions", items(allowances.exclusions(), TermsForm::exclusion));
        allowances.forecastTolerancePercent().ifPresent(most -> parts.put("tolerance", text(most)));
        return write(new Members(parts));
    }

    /// @param promised the value, which has a column of its own
    /// @throws IllegalArgumentException if `column` was not written by [#writeDetails]
    static Details readDetails(String column, BigDecimal promised) {
        FormReading form = FormReading.of(column);
        return new Details(
                levels(form.part("beside"), promised),
                measuring(form.part("measuring")),
                new Allowances(
                        form.maybeItems("grace")
                                .map(weeks ->
                                        new GraceRamp(
                                                weeks.stream().map(FormReading::number).toList())),
                        form.items("exclusions").stream()
                                .map(each -> exclusion(FormReading.of(each)))
                                .toList(),
                        form.maybeNumber("tolerance")));
    }

    static String writePayoff(Payoff payoff) {
        Map<String, CanonicalValue> parts = new LinkedHashMap<>();
        parts.put("weight", text(payoff.weightPercent()));
        parts.put("bands", bands(payoff.bands()));
        payoff.monthlyCapPercent().ifPresent(cap -> parts.put("cap", text(cap)));
        return write(new Members(parts));
    }

    /// @throws IllegalArgumentException if `column` was not written by [#writePayoff]
    static Payoff readPayoff(String column) {
        FormReading form = FormReading.of(column);
        return new Payoff(
                form.number("weight"), bands(form.items("bands")), form.maybeNumber("cap"));
    }

    static CanonicalValue bands(Bands bands) {
        return items(bands.inOrder(), TermsForm::band);
    }

    static Bands bands(List<CanonicalValue> items) {
        return new Bands(items.stream().map(each -> band(FormReading.of(each))).toList());
    }

    private static Map<String, CanonicalValue> beside(Levels levels) {
        Map<String, CanonicalValue> parts = new LinkedHashMap<>();
        levels.threshold().ifPresent(level -> parts.put("threshold", text(level)));
        levels.excellence().ifPresent(level -> parts.put("excellence", text(level)));
        levels.corridor()
                .ifPresent(range -> {
                    parts.put("lowest", text(range.lowest()));
                    parts.put("highest", text(range.highest()));
                });
        return parts;
    }

    private static Levels levels(FormReading form, BigDecimal value) {
        Optional<Corridor> corridor =
                form.maybeNumber("lowest")
                        .map(lowest -> new Corridor(lowest, form.number("highest")));
        return new Levels(
                value, form.maybeNumber("threshold"), form.maybeNumber("excellence"), corridor);
    }

    private static CanonicalValue measuring(Measuring measuring) {
        Map<String, CanonicalValue> parts = new LinkedHashMap<>();
        parts.put("granularity", new Text(measuring.granularity().name()));
        parts.put("sample", new Whole(measuring.minimumSample()));
        parts.put("decimals", new Whole(measuring.rounding().decimals()));
        switch (measuring.semantics()) {
            case PeriodSemantics.Average() -> {}
            case PeriodSemantics.Compliance(Levels shares) -> {
                Map<String, CanonicalValue> levels = beside(shares);
                levels.put("value", text(shares.value()));
                parts.put("shares", new Members(levels));
            }
        }
        return new Members(parts);
    }

    private static Measuring measuring(FormReading form) {
        PeriodSemantics semantics =
                form.maybePart("shares")
                        .<PeriodSemantics>map(shares ->
                                new PeriodSemantics.Compliance(
                                        levels(shares, shares.number("value"))))
                        .orElseGet(PeriodSemantics.Average::new);
        return new Measuring(
                Granularity.valueOf(form.text("granularity")),
                semantics,
                form.whole("sample"),
                new Rounding(form.whole("decimals")));
    }

    private static CanonicalValue exclusion(Exclusion exclusion) {
        return new Members(
                Map.of(
                        "code", new Text(exclusion.code().name()),
                        "evidence", new Flag(exclusion.evidenceRequired())));
    }

    private static Exclusion exclusion(FormReading form) {
        return new Exclusion(ExclusionCode.valueOf(form.text("code")), form.flag("evidence"));
    }

    private static CanonicalValue band(Band band) {
        return new Members(
                Map.of(
                        "from", text(band.from()),
                        "to", text(band.to()),
                        "effectAtFrom", text(band.effectAtFrom()),
                        "effectAtTo", text(band.effectAtTo())));
    }

    private static Band band(FormReading form) {
        return new Band(
                form.number("from"),
                form.number("to"),
                form.number("effectAtFrom"),
                form.number("effectAtTo"));
    }

    private static <T> Items items(List<T> values, Function<T, CanonicalValue> written) {
        return new Items(values.stream().map(written).toList());
    }

    private static Text text(BigDecimal number) {
        return new Text(number.toPlainString());
    }

    static String write(CanonicalValue value) {
        return new String(Canonical.of(value), StandardCharsets.UTF_8);
    }
}
