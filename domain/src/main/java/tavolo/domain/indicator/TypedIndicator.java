package tavolo.domain.indicator;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tavolo.domain.Outcome;
import tavolo.domain.intake.PersonWords;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.Direction;
import tavolo.domain.target.IndicatorDefinition;
import tavolo.domain.target.IndicatorWords;

/// The definition of an indicator as somebody typed it.
///
/// @param words by language; a language of which nothing was typed is left out
public record TypedIndicator(
        Map<Language, Words> words,
        Unit unit,
        Direction direction,
        Aggregation aggregation,
        int minimumSample) {

    private static final Pattern MONEY =
            Pattern.compile(
                    "[€$£]|\\b(euro|eur|ricav[oi]|fatturato|cost[oi]|prezz[oi]|tariff[ae]|penal[ei]"
                            + "|revenues?|costs?|prices?|fees?|penalt(y|ies))\\b",
                    Pattern.CASE_INSENSITIVE);

    /// Words as they were typed.
    public record Words(
            String name,
            String explanation,
            String formula,
            String numerator,
            String denominator,
            String source) {

        public Words {
            name = line(name);
            explanation = explanation.strip();
            formula = line(formula);
            numerator = line(numerator);
            denominator = line(denominator);
            source = line(source);
        }

        /// Whether nothing was typed.
        public boolean isEmpty() {
            return all().allMatch(String::isEmpty);
        }

        private Stream<String> all() {
            return Stream.concat(needed(), Stream.of(denominator));
        }

        private Stream<String> needed() {
            return Stream.of(name, explanation, formula, numerator, source);
        }

        private boolean isTooLong() {
            return name.length() > IndicatorWords.NAME
                    || explanation.length() > IndicatorWords.EXPLANATION
                    || formula.length() > IndicatorWords.FORMULA
                    || numerator.length() > IndicatorWords.PART
                    || denominator.length() > IndicatorWords.PART
                    || source.length() > IndicatorWords.SOURCE;
        }

        private IndicatorWords kept() {
            return new IndicatorWords(name, explanation, formula, numerator, denominator, source);
        }

        private static String line(String typed) {
            return typed.strip().replaceAll("\\p{Cntrl}+", " ");
        }
    }

    public TypedIndicator {
        Map<Language, Words> some = new EnumMap<>(Language.class);
        words.forEach((language, typed) -> {
            if (!typed.isEmpty()) {
                some.put(language, typed);
            }
        });
        words = Map.copyOf(some);
    }

    /// The definition; empty if anything is wrong with it.
    public Optional<IndicatorDefinition> definition() {
        return read() instanceof Outcome.Done<IndicatorDefinition>(IndicatorDefinition definition)
                ? Optional.of(definition)
                : Optional.empty();
    }

    /// The definition, or everything that is wrong with it.
    Outcome<IndicatorDefinition> read() {
        Set<IndicatorProblem> problems = problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(new IndicatorRefusal.IndicatorUnfit(List.copyOf(problems)));
        }
        Map<Language, IndicatorWords> kept = new EnumMap<>(Language.class);
        words.forEach((language, typed) -> kept.put(language, typed.kept()));
        return Outcome.done(
                new IndicatorDefinition(kept, unit, direction, aggregation, minimumSample));
    }

    private Set<IndicatorProblem> problems() {
        Set<IndicatorProblem> problems = EnumSet.noneOf(IndicatorProblem.class);
        if (words.isEmpty()) {
            problems.add(IndicatorProblem.WORDS_MISSING);
        }
        for (Words typed : words.values()) {
            problems.addAll(shape(typed));
            problems.addAll(secrets(typed));
        }
        if (!IndicatorDefinition.UNITS.contains(unit)
                || !IndicatorDefinition.units(aggregation).contains(unit)) {
            problems.add(IndicatorProblem.UNIT_UNFIT);
        }
        if (minimumSample < IndicatorDefinition.GROUP || minimumSample > IndicatorDefinition.MOST) {
            problems.add(IndicatorProblem.SAMPLE_UNFIT);
        }
        return problems;
    }

    private Set<IndicatorProblem> shape(Words typed) {
        boolean divided = IndicatorDefinition.isDivided(aggregation);
        Set<IndicatorProblem> problems = EnumSet.noneOf(IndicatorProblem.class);
        if (typed.needed().anyMatch(String::isEmpty)
                || (divided && typed.denominator().isEmpty())) {
            problems.add(IndicatorProblem.WORDS_INCOMPLETE);
        }
        if (typed.isTooLong()) {
            problems.add(IndicatorProblem.WORDS_TOO_LONG);
        }
        if (!divided && !typed.denominator().isEmpty()) {
            problems.add(IndicatorProblem.DENOMINATOR_NEEDLESS);
        }
        return problems;
    }

    private static Set<IndicatorProblem> secrets(Words typed) {
        Set<IndicatorProblem> problems = EnumSet.noneOf(IndicatorProblem.class);
        boolean people =
                Stream.of(typed.name(), typed.numerator(), typed.denominator())
                                .anyMatch(PersonWords::areAboutOne)
                        || typed.all().anyMatch(PersonWords::nameOne);
        if (people) {
            problems.add(IndicatorProblem.ABOUT_PEOPLE);
        }
        if (typed.all().anyMatch(text -> MONEY.matcher(text).find())) {
            problems.add(IndicatorProblem.ABOUT_MONEY);
        }
        return problems;
    }
}
