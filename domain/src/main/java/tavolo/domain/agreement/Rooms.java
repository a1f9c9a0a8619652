package tavolo.domain.agreement;

import java.util.List;
import java.util.Optional;
import tavolo.domain.party.OrganisationId;

/// The store of rooms. Only the use cases of the owner and the release read it; no screen of
/// another organisation ever does. Every method runs inside a transaction of
/// [tavolo.domain.Transactions].
public interface Rooms {

    /// The room of `organisation`; an empty one if it has never been used.
    Room find(AgreementId agreement, OrganisationId organisation);

    /// Every room that was ever used at `agreement`, by organisation.
    List<Room> of(AgreementId agreement);

    /// Keeps an answer, in place of the one to the same clause.
    void keep(AgreementId agreement, OrganisationId organisation, PreparedAnswer answer);

    /// Forgets the answer to `clause`, if there is one.
    void discard(AgreementId agreement, OrganisationId organisation, ClauseId clause);

    /// Seals the room, or opens it again when `seal` is empty.
    void seal(AgreementId agreement, OrganisationId organisation, Optional<Room.Seal> seal);

    /// Empties and unseals the room after a release in `round`.
    void released(AgreementId agreement, OrganisationId organisation, int round);
}
