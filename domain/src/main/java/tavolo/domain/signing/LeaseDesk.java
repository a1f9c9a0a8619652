package tavolo.domain.signing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Who has a paper at this moment. It tells the others and forbids nothing. Everything here runs
/// inside a transaction.
///
/// @param clock the real clock
record LeaseDesk(Leases leases, Slots slots, InstantSource clock) {

    /// The lease of the paper of `slot` that holds now, whoever has it.
    private Optional<Lease> of(Slots.Slot slot) {
        return leases.of(slot.document().id()).filter(lease -> lease.holdsAt(clock.instant()));
    }

    /// Until when the signatory of `slot` has the paper; empty if they have not.
    Optional<Instant> mineUntil(Slots.Slot slot) {
        return of(slot).filter(lease -> isMine(slot, lease)).map(Lease::until);
    }

    /// Who else has the paper of `slot`.
    Optional<AwayPaper.Elsewhere> others(Slots.Slot slot) {
        return of(slot).filter(lease -> !isMine(slot, lease))
                .map(lease -> new AwayPaper.Elsewhere(holder(slot, lease), lease.until()));
    }

    /// Takes the paper for `time`, unless somebody else has it.
    void take(Slots.Slot slot, Duration time) {
        if (others(slot).isEmpty()) {
            Instant now = clock.instant();
            leases.take(
                    new Lease(slot.document().id(), slot.signatory().id(), now, now.plus(time)));
        }
    }

    /// Gives the paper back, if the signatory of `slot` has it.
    void giveBack(Slots.Slot slot) {
        leases.giveBack(slot.document().id(), slot.signatory().id());
    }

    private static boolean isMine(Slots.Slot slot, Lease lease) {
        return lease.signatory().equals(slot.signatory().id());
    }

    private String holder(Slots.Slot slot, Lease lease) {
        return slot.instrument().signatories().stream()
                .filter(signatory -> signatory.id().equals(lease.signatory()))
                .map(signatory -> slots.nameOf(signatory.person()))
                .findFirst()
                .orElse("");
    }
}
