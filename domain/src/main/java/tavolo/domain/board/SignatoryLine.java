package tavolo.domain.board;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// A person named to sign an instrument, and what became of it.
///
/// @param reason why the person refused; empty otherwise
/// @param verdict what the full judgement found: `PENDING`, `VALID` and so on; empty before signing
public record SignatoryLine(
        SignatoryId id,
        PersonId person,
        String name,
        String organisation,
        MandateId mandate,
        PartySide side,
        Capacity capacity,
        SignatoryState state,
        String reason,
        Optional<Instant> decidedAt,
        Optional<String> verdict) {}
