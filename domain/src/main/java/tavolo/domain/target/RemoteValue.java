package tavolo.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a row asks of those who work remotely, where it is something else than of the others.
///
/// @param value in the unit of the row
/// @param reason why it differs; may be empty
public record RemoteValue(BigDecimal value, String reason) {

    /// The most characters of the reason.
    public static final int REASON_LIMIT = 400;

    public RemoteValue {
        value = value.setScale(TargetValue.SCALE, RoundingMode.HALF_UP);
        if (reason.length() > REASON_LIMIT) {
            throw new IllegalArgumentException("a reason has at most 400 characters");
        }
    }
}
