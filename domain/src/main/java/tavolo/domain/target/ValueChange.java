package tavolo.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The same change for several rows of a table: so much more or less of what each asks for.
///
/// @param amount how much; negative for less
/// @param ofValue whether the amount counts in per cent of the value that stands in the row, and
///   not in the unit of the row
public record ValueChange(BigDecimal amount, boolean ofValue) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The row after the change, rounded half up to the decimals of its formula or to those that
    /// the row or the amount has already, if they are more.
    public TargetValue on(TargetValue row) {
        BigDecimal old = row.newValue();
        if (!ofValue) {
            return row.asking(old.add(amount));
        }
        int decimals =
                Math.min(
                        TargetValue.SCALE,
                        Math.max(row.formula().scale(), old.stripTrailingZeros().scale()));
        return row.asking(
                old.add(old.multiply(amount).divide(HUNDRED, decimals, RoundingMode.HALF_UP)));
    }
}
