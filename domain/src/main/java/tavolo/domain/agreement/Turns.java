package tavolo.domain.agreement;

import java.util.Map;
import tavolo.domain.party.PartySide;

/// How many things each side has to do now; a side with nothing to do has no entry.
///
/// @param all as it is
/// @param toldToUnions as the unions are told, who do not follow who answers whom on money
public record Turns(Map<PartySide, Integer> all, Map<PartySide, Integer> toldToUnions) {

    public Turns {
        all = Map.copyOf(all);
        toldToUnions = Map.copyOf(toldToUnions);
    }

    /// Those of `agreement`.
    public static Turns of(Agreement agreement) {
        return new Turns(agreement.turns(), agreement.turnsToldToUnions());
    }
}
