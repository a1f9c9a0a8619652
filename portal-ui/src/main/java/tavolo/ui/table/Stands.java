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

    /// The state of each side: a dash for a side without a stake, half full for the author of a
    /// version that the others have not all accepted yet.
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
        return stand == null ? SideState.EMPTY : of(line, stand);
    }

    /// The state of one who says `stand` of the clause.
    static SideState of(ClauseLine line, Stand stand) {
        return switch (stand) {
            case ACCEPTED -> SideState.FULL;
            case OBJECTED -> SideState.CROSSED;
            case PROPOSED -> line.isAgreed() ? SideState.FULL : SideState.HALF;
        };
    }
}
