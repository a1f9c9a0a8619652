package tavolo.domain.board;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import tavolo.domain.party.PersonId;

/// The port to what people are told while they look, whichever node of the portal wrote it. Asked
/// for the people who look now; what each was told is shown to that person alone.
public interface NoticeFeed {

    /// The notices of `people` that were written at `from` or later, oldest first.
    List<Arrival> since(Instant from, Set<PersonId> people);

    /// A notice and whom it tells.
    record Arrival(PersonId person, NoticeLine notice) {}
}
