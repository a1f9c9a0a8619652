package tavolo.domain.term;

import java.math.BigDecimal;
import java.time.LocalDate;
import tavolo.domain.library.Bounds;
import tavolo.domain.target.Direction;
import tavolo.domain.target.ExclusionCode;

/// Why terms cannot be agreed as they stand. Each carries what contradicts what.
public sealed interface TermsProblem {

    /// A level that such an indicator can never have.
    record LevelOutOfBounds(BigDecimal level, Bounds bounds) implements TermsProblem {}

    /// The threshold asks more than the value itself.
    record ThresholdOnWrongSide(BigDecimal threshold, BigDecimal value, Direction direction)
            implements TermsProblem {}

    /// The level of excellence asks less than the value itself.
    record ExcellenceOnWrongSide(BigDecimal excellence, BigDecimal value, Direction direction)
            implements TermsProblem {}

    /// Threshold or excellence where neither high nor low is good; a corridor says it.
    record LevelsWithoutSide() implements TermsProblem {}

    /// The value lies outside its corridor, or the indicator has a good side and needs none.
    record CorridorUnfit(Corridor corridor, BigDecimal value) implements TermsProblem {}

    /// Consequences or compliance where nothing says how far from the value is still good.
    record CorridorMissing() implements TermsProblem {}

    /// More decimals are promised than a measured figure keeps.
    record RoundingTooCoarse(int decimals, BigDecimal value) implements TermsProblem {}

    /// Less is asked in a week of the ramp than in the week before.
    ///
    /// @param week from 1
    record GraceFalls(int week) implements TermsProblem {}

    /// A part of a value that is not above zero is no relief.
    record GraceOnNothing(BigDecimal value) implements TermsProblem {}

    /// An exclusion stands more than once.
    record ExclusionTwice(ExclusionCode code) implements TermsProblem {}

    /// Volume over the forecast is excluded without saying from how much over it.
    record ToleranceMissing() implements TermsProblem {}

    /// Two bands share figures.
    record BandsOverlap(Band lower, Band upper) implements TermsProblem {}

    /// Figures between two bands belong to none.
    record BandsLeaveGap(BigDecimal from, BigDecimal to) implements TermsProblem {}

    /// A better figure would pay less from here or along this band.
    record EffectAgainstDirection(Band band, Direction direction) implements TermsProblem {}

    /// Part of a band pays for missing the value, or takes for exceeding it.
    record EffectOfWrongSign(Band band, BigDecimal value) implements TermsProblem {}

    /// Less is asked than the regulator demands.
    ///
    /// @param asked what is asked, in the weeks of a ramp too
    /// @param on the first day on which both apply
    record BelowStandard(RegulatedStandard standard, BigDecimal asked, LocalDate on)
            implements TermsProblem {}
}
