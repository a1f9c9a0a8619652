package tavolo.domain.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// Where one organisation prepares its answers at one table, and what it is known to have released.
///
/// @param answers at most one per clause
/// @param seal who asked that they be released together with those of the others; empty when nobody
///   did
/// @param releasedRound the last round in which the organisation released answers, 0 before the
///   first time
public record Room(
        OrganisationId organisation,
        List<PreparedAnswer> answers,
        Optional<Seal> seal,
        int releasedRound) {

    public Room {
        answers = List.copyOf(answers);
    }

    /// The wish to release together with the others.
    public record Seal(PersonId person, Instant at) {}

    /// The room of an organisation that has never prepared anything.
    public static Room empty(OrganisationId organisation) {
        return new Room(organisation, List.of(), Optional.empty(), 0);
    }

    /// Whether the answers wait for those of the others.
    public boolean isSealed() {
        return seal.isPresent();
    }
}
