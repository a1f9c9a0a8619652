package tavolo.domain.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tavolo.domain.library.Bilingual;

/// What the targets of a commercial addendum are worth, as it is printed, hashed and signed. No
/// other instrument has it.
///
/// @param rows one for each target with consequences, in the order of the targets
/// @param monthlyCapPercent the most that a month moves the fee, up or down; null for no limit
public record PayoffText(List<Row> rows, @Nullable BigDecimal monthlyCapPercent) {

    public PayoffText {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a text without worth says nothing of it");
        }
        monthlyCapPercent = monthlyCapPercent == null ? null : fixed(monthlyCapPercent);
    }

    /// The worth of one target.
    ///
    /// @param kpi the code of its indicator
    /// @param unit of the figures between which the stretches lie
    /// @param weightPercent its share; those of all rows make 100
    /// @param stretches from the lowest figures to the highest
    public record Row(
            String kpi,
            Bilingual name,
            Bilingual unit,
            BigDecimal weightPercent,
            List<Stretch> stretches) {

        public Row {
            weightPercent = fixed(weightPercent);
            stretches = List.copyOf(stretches);
        }
    }

    /// Figures over which the effect goes in a straight line.
    ///
    /// @param effectAtFrom in percent of the monthly fee, before the weight; negative for a malus
    public record Stretch(
            BigDecimal from, BigDecimal to, BigDecimal effectAtFrom, BigDecimal effectAtTo) {

        public Stretch {
            from = fixed(from);
            to = fixed(to);
            effectAtFrom = fixed(effectAtFrom);
            effectAtTo = fixed(effectAtTo);
        }
    }

    private static BigDecimal fixed(BigDecimal value) {
        return value.setScale(InstrumentText.TargetRow.SCALE, RoundingMode.UNNECESSARY);
    }
}
