package tavolo.ui.table;

import java.util.EnumMap;
import java.util.Map;
import tavolo.domain.agreement.Stand;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.party.PartySide;
import tavolo.ui.side.SideState;

/// Where the sides stand on a clause, as the fills of their shapes.
public final class Stands {

    private Stands() {}

    /// The state of each side: a dash for a side without a stake, half full for one that would have
    /// the clause say something else.
    public static Map<PartySide, SideState> of(ClauseLine line) {
        Map<PartySide, SideState> states = new EnumMap<>(PartySide.class);
        for (PartySide side : PartySide.values()) {
            states.put(side, of(line, side));
        }
        return states;
    }

    private static SideState of(ClauseLine line, PartySide side) {
        if (!line.stakes().contains(side)) {
            return SideState.DASH;
        }
        Stand stand = line.stands().get(side);
        return stand == null ? SideState.EMPTY : of(stand);
    }

    /// The state of one who says `stand`.
    static SideState of(Stand stand) {
        return switch (stand) {
            case ACCEPTED, PROPOSED -> SideState.FULL;
            case COUNTERED -> SideState.HALF;
            case OBJECTED -> SideState.CROSSED;
        };
    }
}
