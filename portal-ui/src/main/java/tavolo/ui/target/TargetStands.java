package tavolo.ui.target;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.party.PartySide;
import tavolo.ui.side.SideState;
import tavolo.ui.table.Stands;

/// Where the sides stand on the newest table: over all clauses that carry it and that the person
/// may read, the answer that keeps it most from being agreed.
final class TargetStands {

    private static final List<SideState> MOST_OPEN_FIRST =
            List.of(SideState.CROSSED, SideState.EMPTY, SideState.HALF, SideState.FULL);

    private TargetStands() {}

    static Map<PartySide, SideState> of(List<ClauseLine> carriers) {
        Map<PartySide, SideState> states = new EnumMap<>(PartySide.class);
        for (PartySide side : PartySide.values()) {
            Set<SideState> said = EnumSet.noneOf(SideState.class);
            carriers.forEach(line -> said.add(Stands.of(line).getOrDefault(side, SideState.DASH)));
            states.put(
                    side,
                    MOST_OPEN_FIRST.stream()
                            .filter(said::contains)
                            .findFirst()
                            .orElse(SideState.DASH));
        }
        return states;
    }
}
