package tavolo.domain.board;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.agreement.Manner;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// A person who signs an instrument, and what became of it.
///
/// @param name of the one who holds the slot: the named person, or the delegate
/// @param reason why the person refused; empty otherwise
/// @param verdict what the full judgement found: `PENDING`, `VALID` and so on, `UNASKED` where it
///   is valid by a certificate whose authority has not said yet that it was not revoked; empty
///   before signing
/// @param principal the name of the one for whom a delegate holds the slot; empty when not
///   delegated
/// @param principalId that person; empty when not delegated
/// @param documented whether the document that proves the mandate can be read
/// @param place in the order of signing, from 1; those in the same place sign at once
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
        Optional<String> verdict,
        Manner manner,
        String principal,
        Optional<PersonId> principalId,
        boolean documented,
        int place) {

    /// Whether the person has to sign before the one of `other`.
    public boolean isBefore(SignatoryLine other) {
        return state == SignatoryState.OPEN && place < other.place;
    }
}
