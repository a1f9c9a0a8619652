package tavolo.ui.language;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.indicator.IndicatorProblem;
import tavolo.domain.intake.MappingProblem;
import tavolo.domain.library.Bounds;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.RegulatedStandard;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TermsProblem;
import tavolo.domain.term.Validity;

/// How the parts of the terms of a target are said: days, ranges, standards and what is wrong with
/// them.
final class TermsWording {

    private TermsWording() {}

    /// Such as *dal 1 mag 2020 al 31 ago 2020*: both days count.
    static String of(Validity days, Component where) {
        String first = Dates.day(days.from(), Wording.language());
        if (days.lastDay().filter(days.from()::equals).isPresent()) {
            return where.getTranslation("validity.day", first);
        }
        return days.lastDay()
                .map(last -> Dates.day(last, Wording.language()))
                .map(last -> where.getTranslation("validity.between", first, last))
                .orElseGet(() -> where.getTranslation("validity.since", first));
    }

    /// Such as *da 0 a 100*; what is open on a side has no end there.
    static String range(Optional<String> lowest, Optional<String> highest, Component where) {
        if (lowest.isEmpty()) {
            return highest.map(most -> where.getTranslation("range.at-most", most))
                    .orElseGet(() -> where.getTranslation("range.any"));
        }
        String least = lowest.get();
        return highest.map(most ->
                        least.equals(most)
                                ? where.getTranslation("range.about", least)
                                : where.getTranslation("range.between", least, most))
                .orElseGet(() -> where.getTranslation("range.at-least", least));
    }

    /// The same of two numbers.
    static String range(BigDecimal from, BigDecimal to, Component where) {
        return range(Optional.of(number(from)), Optional.of(number(to)), where);
    }

    /// The same for bounds that may be open.
    static String of(Bounds bounds, Component where) {
        return range(end(bounds.min()), end(bounds.max()), where);
    }

    private static Optional<String> end(String written) {
        return Optional.of(written)
                .filter(end -> !end.isEmpty())
                .map(BigDecimal::new)
                .map(TermsWording::number);
    }

    /// The level and the act that demands it.
    static String of(RegulatedStandard standard, Component where) {
        return where.getTranslation(
                "regulated-standard.demands",
                standard.kpi().formulas().getFirst().show(standard.limit(), Wording.textLanguage()),
                standard.source().in(Wording.textLanguage()));
    }

    /// A number without needless zeros, with the marks of the language.
    static String number(BigDecimal exact) {
        NumberFormat format = NumberFormat.getInstance(Wording.language());
        format.setMaximumFractionDigits(TargetValue.SCALE);
        return format.format(exact);
    }

    /// Several values one after the other: sentences and days in their order, anything else by the
    /// alphabet.
    static String listed(Collection<?> several, Component where) {
        Stream<String> words =
                several.stream().map(each -> Wording.said(each, where).toString()).distinct();
        if (several.stream()
                .allMatch(each ->
                        each instanceof TermsProblem
                                || each instanceof MappingProblem
                                || each instanceof IndicatorProblem)) {
            return words.collect(Collectors.joining(" "));
        }
        return several.stream().allMatch(Segment.class::isInstance)
                ? words.collect(Collectors.joining(", "))
                : words.sorted().collect(Collectors.joining(", "));
    }
}
