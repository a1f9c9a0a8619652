package tavolo.domain.signing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.Stage;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// Stores a signature that was made and checked, however it was made. The last required signature
/// and the new state of the agreement are one transaction.
final class StoreSignature {

    private final Desk desk;
    private final Papers papers;

    StoreSignature(Desk desk, Papers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    /// A signature inside a new file of the paper.
    ///
    /// @param cause whether it was made here or brought back
    /// @param at when it is stored, by the real clock
    /// @param signature names the new file and the one on which it builds
    record Inside(RevisionCause cause, Bytes file, Instant at, GivenSignature signature) {}

    /// Empty when another file came first on the same base. Runs inside a transaction.
    Optional<Receipt> inside(Actor actor, Agreement agreement, Slots.Slot slot, Inside made) {
        GivenSignature signature = made.signature();
        if (!slot.document().head().equals(signature.parent())) {
            return Optional.empty();
        }
        UUID document = slot.document().id();
        Sha256 sha = papers.keep(made.file().toArray(), "application/pdf");
        if (!papers.append(document, signature.parent(), sha, made.cause(), made.at())) {
            return Optional.empty();
        }
        return Optional.of(given(actor, agreement, slot, signature));
    }

    /// A signature in an envelope beside the paper. Runs inside a transaction.
    Receipt beside(Actor actor, Agreement agreement, Slots.Slot slot, GivenSignature signature) {
        return given(actor, agreement, slot, signature);
    }

    private Receipt given(
            Actor actor, Agreement agreement, Slots.Slot slot, GivenSignature signature) {
        requireFirst(slot, papers.sign(signature));
        papers.endSessions(slot.signatory().id());
        desk.agreements()
                .decide(slot.signatory().id(), SignatoryState.SIGNED, "", desk.clock().now());
        recordSignature(actor, agreement, slot, signature);
        int missing = slot.instrument().missingSignatories().size() - 1;
        AgreementState state = missing == 0 ? complete(actor, agreement, slot) : agreement.state();
        return new Receipt(
                slot.document().id(),
                signature.envelope().orElse(signature.revision()),
                signature.claimedAt(),
                missing,
                state);
    }

    /// An open slot with a signature cannot be; the exception undoes what was stored with it.
    private static void requireFirst(Slots.Slot slot, boolean stored) {
        if (!stored) {
            throw new IllegalStateException("slot " + slot.signatory().id() + " was signed before");
        }
    }

    private void recordSignature(
            Actor actor, Agreement agreement, Slots.Slot slot, GivenSignature signature) {
        desk.record(
                actor,
                agreement,
                FactKind.SIGNATURE_GIVEN,
                slot.instrument().kind().signingSides(),
                Map.of(
                        "instrument", slot.instrument().kind().name(),
                        "capacity", slot.signatory().capacity().name(),
                        "text", slot.document().textDigest().toString(),
                        "revision", signature.envelope().orElse(signature.revision()).toString(),
                        "means", signature.means().name(),
                        "certificate", signature.certificate().digest().toString()));
    }

    private AgreementState complete(Actor actor, Agreement agreement, Slots.Slot slot) {
        Instrument instrument = slot.instrument();
        desk.agreements().complete(instrument.id());
        desk.record(
                actor,
                agreement,
                FactKind.INSTRUMENT_SIGNED,
                EnumSet.allOf(PartySide.class),
                Map.of("instrument", instrument.kind().name()));
        boolean last =
                agreement.instruments().stream()
                        .allMatch(other ->
                                other.id().equals(instrument.id())
                                        || other.status() == InstrumentStatus.SIGNED);
        if (!last || !(agreement.stage() instanceof Stage.Signing signing)) {
            return agreement.state();
        }
        desk.move(actor, agreement, signing.complete(), FactKind.AGREEMENT_SIGNED, Map.of());
        desk.tell(
                actor,
                agreement,
                EnumSet.allOf(PartySide.class),
                NoticeKind.AGREEMENT_SIGNED,
                Map.of("number", agreement.number()));
        return AgreementState.SIGNED;
    }
}
