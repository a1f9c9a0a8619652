package tavolo.domain.board;

import java.util.Map;
import java.util.Set;
import tavolo.domain.agreement.PayoffStands;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// What the targets of one agreement are worth, and where the provider and the client stand on it.
/// Only they ever get one.
///
/// @param authors the names of those who proposed tables or answered them
/// @param stakes the sides whose acceptance it needs; none if no clause carries it
public record PayoffsView(
        PayoffStands stands, Map<PersonId, String> authors, Set<PartySide> stakes) {

    public PayoffsView {
        authors = Map.copyOf(authors);
        stakes = Set.copyOf(stakes);
    }
}
