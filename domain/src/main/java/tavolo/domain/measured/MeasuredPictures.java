package tavolo.domain.measured;

import java.math.BigDecimal;
import java.util.Optional;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.TargetValue;

/// What there is to draw of one target besides its course.
///
/// @param variant the formula of all of it; empty if no terms are there that may be known
/// @param own the row of the agreement's own targets; empty if they have none by the same formula
/// @param workplaces remote work beside work on site; empty unless both were measured
/// @param turn before and since remote work; empty unless both were measured
/// @param day over the half hours of a day; empty unless half hours were measured
public record MeasuredPictures(
        Optional<FormulaVariant> variant,
        Optional<TargetValue> own,
        Optional<WorkplaceMonths> workplaces,
        Optional<RemoteTurn> turn,
        Optional<DayProfile> day) {

    /// Nothing to draw, since nothing is agreed.
    static final MeasuredPictures NONE =
            new MeasuredPictures(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /// What was asked before the agreement, as its targets say, in the unit of the formula.
    public Optional<BigDecimal> former() {
        return own.flatMap(TargetValue::oldValue);
    }

    /// Whether there is nothing to draw.
    public boolean isEmpty() {
        return workplaces.isEmpty() && turn.isEmpty() && day.isEmpty();
    }
}
