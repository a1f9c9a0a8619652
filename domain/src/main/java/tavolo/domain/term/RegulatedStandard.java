package tavolo.domain.term;

import java.math.BigDecimal;
import tavolo.domain.library.Bilingual;
import tavolo.domain.target.Kpi;

/// The level that a regulator demands of an indicator, whatever the formula variant.
///
/// @param code stable code of the row
/// @param limit the worst level allowed, in the unit of the indicator
/// @param validity the days on which it is in force
/// @param source act and what it says
public record RegulatedStandard(
        String code,
        Regulator regulator,
        Kpi kpi,
        BigDecimal limit,
        Validity validity,
        Bilingual source) {

    public RegulatedStandard {
        limit = Precision.kept(limit);
    }

    /// Whether a target that asks `asked` asks less than this.
    public boolean isBrokenBy(BigDecimal asked) {
        return kpi.direction().prefers(limit, asked);
    }
}
