package tavolo.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tavolo.domain.library.Language;

/// What is asked of one indicator: by which formula, from when, and what applied before.
///
/// @param kpi the indicator; an own one is called what the version in `formula` calls it
/// @param formula the variant by which it is computed; one of the indicator's own
/// @param conditions the numbers that the formula leaves open, canonical, by key; what is missing
///   is as usual
/// @param oldValue what applied before, in the unit of the formula; empty for a new target
/// @param newValue what is proposed or agreed, same unit
/// @param validFrom first day
/// @param validTo last day, included; empty when open-ended
/// @param remote what is asked of those who work remotely, where it is something else
/// @param origin the row of the same table from which this one follows
/// @param allowances what time does not count
public record TargetValue(
        Indicator kpi,
        IndicatorFormula formula,
        SortedMap<String, String> conditions,
        Optional<BigDecimal> oldValue,
        BigDecimal newValue,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<RemoteValue> remote,
        Optional<RowOrigin> origin,
        RowAllowances allowances) {

    /// Values are kept to four decimals at most and never below zero, but for points.
    public static final int SCALE = 4;

    public TargetValue {
        if (!formula.kpi().equals(kpi)) {
            throw new IllegalArgumentException(formula + " is no formula of " + kpi);
        }
        kpi = formula.kpi();
        if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "a target ends on or after its first day, was " + validFrom + ".." + validTo);
        }
        if (origin.map(RowOrigin::from).filter(formula.kpi()::equals).isPresent()) {
            throw new IllegalArgumentException("a row follows from another one, was " + kpi);
        }
        conditions = new FormulaVariant(formula, conditions).conditions();
        oldValue = oldValue.map(TargetValue::scaled);
        newValue = scaled(newValue);
    }

    /// A row that asks the same of all, follows from none and counts all time.
    public TargetValue(
            Indicator kpi,
            IndicatorFormula formula,
            SortedMap<String, String> conditions,
            Optional<BigDecimal> oldValue,
            BigDecimal newValue,
            LocalDate validFrom,
            Optional<LocalDate> validTo) {
        this(
                kpi,
                formula,
                conditions,
                oldValue,
                newValue,
                validFrom,
                validTo,
                Optional.empty(),
                Optional.empty(),
                RowAllowances.NONE);
    }

    /// A target with the usual conditions of its formula.
    public static TargetValue usual(
            IndicatorFormula formula,
            Optional<BigDecimal> oldValue,
            BigDecimal newValue,
            LocalDate validFrom,
            Optional<LocalDate> validTo) {
        return new TargetValue(
                formula.kpi(), formula, new TreeMap<>(), oldValue, newValue, validFrom, validTo);
    }

    /// The same row asking for `other`.
    public TargetValue asking(BigDecimal other) {
        return new TargetValue(
                kpi,
                formula,
                conditions,
                oldValue,
                other,
                validFrom,
                validTo,
                remote,
                origin,
                allowances);
    }

    /// The same row where `before` applied.
    public TargetValue after(Optional<BigDecimal> before) {
        return new TargetValue(
                kpi,
                formula,
                conditions,
                before,
                newValue,
                validFrom,
                validTo,
                remote,
                origin,
                allowances);
    }

    /// The same row from `first` to `last`, or without an end.
    public TargetValue applying(LocalDate first, Optional<LocalDate> last) {
        return new TargetValue(
                kpi,
                formula,
                conditions,
                oldValue,
                newValue,
                first,
                last,
                remote,
                origin,
                allowances);
    }

    /// The same row asking `other` of those who work remotely, and following from `row`.
    public TargetValue with(Optional<RemoteValue> other, Optional<RowOrigin> row) {
        return new TargetValue(
                kpi,
                formula,
                conditions,
                oldValue,
                newValue,
                validFrom,
                validTo,
                other,
                row,
                allowances);
    }

    /// The same row not counting the time of `other`.
    public TargetValue allowing(RowAllowances other) {
        return new TargetValue(
                kpi,
                formula,
                conditions,
                oldValue,
                newValue,
                validFrom,
                validTo,
                remote,
                origin,
                other);
    }

    /// Whether more is asked of those who work remotely than of the others. Source: art. 20 L.
    /// 81/2017 — conditions no worse than on site. Where neither high nor low is good, nobody can
    /// tell.
    public boolean isStricterRemotely() {
        return remote.filter(asked -> formula.direction().prefers(asked.value(), newValue))
                .isPresent();
    }

    /// How it is computed, with its conditions.
    public String definition(Language language) {
        return new FormulaVariant(formula, conditions).definition(language);
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value.setScale(SCALE, RoundingMode.HALF_UP);
    }
}
