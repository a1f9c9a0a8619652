package tavolo.domain.target;

import java.util.Comparator;
import java.util.List;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;

/// What targets are agreed on: a row of the catalogue or an indicator that an organisation defined
/// by itself. Each is measured on teams, services or sites, never on one person.
public sealed interface Indicator permits Kpi, OwnIndicator {

    /// The catalogue in its order, then own indicators by code.
    Comparator<Indicator> IN_ORDER = Indicator::compareInOrder;

    /// Its code, which no two indicators share.
    String name();

    /// Its short name in `language`.
    String name(Language language);

    /// What it tells, in one or two sentences for people who do not compute it.
    String explanation(Language language);

    /// The unit of its first formula.
    Unit unit();

    /// Which values are good in its first formula.
    Direction direction();

    /// The ways in which it may be computed, the usual one first; never empty.
    List<? extends IndicatorFormula> formulas();

    /// How many of what it weighs by a figure needs before it is judged.
    int minimumSample();

    private int compareInOrder(Indicator other) {
        return switch (this) {
            case Kpi kpi when other instanceof Kpi that -> kpi.compareTo(that);
            case Kpi _ -> -1;
            case OwnIndicator _ when other instanceof Kpi -> 1;
            case OwnIndicator own -> own.name().compareTo(other.name());
        };
    }
}
