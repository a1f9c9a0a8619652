package tavolo.domain.signing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;

/// Stores a signature that was made and checked, however it was made. The last required signature
/// and the new state of the agreement are one transaction.
final class StoreSignature {

    private final Desk desk;
    private final Papers papers;
    private final Completion completion;

    StoreSignature(Desk desk, Papers papers) {
        this.desk = desk;
        this.papers = papers;
        this.completion = new Completion(desk);
    }

    /// A signature inside a new file of the paper.
    ///
    /// @param cause whether it was made here or brought back
    /// @param at when it is stored, by the real clock
    /// @param signature names the new file and the one on which it builds
    /// @param stamp the time proven with the file; empty when it awaits one
    record Inside(
            RevisionCause cause,
            Bytes file,
            Instant at,
            GivenSignature signature,
            Optional<Stamp> stamp) {}

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
        made.stamp().ifPresent(stamp -> papers.stamp(document, sha, stamp));
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
        callNext(agreement, slot);
        int missing = slot.awaitedAfterIt();
        AgreementState state =
                missing == 0
                        ? completion.of(actor, agreement, slot.instrument())
                        : agreement.state();
        return new Receipt(
                slot.document().id(),
                signature.envelope().orElse(signature.revision()),
                signature.claimedAt(),
                missing,
                state,
                signature.means() == SignatureMeans.FEA);
    }

    /// Calls those whose turn has come with this signature.
    private void callNext(Agreement agreement, Slots.Slot slot) {
        Instrument instrument = slot.instrument();
        int place = slot.signatory().place();
        List<Signatory> others =
                instrument.missingSignatories().stream()
                        .filter(other -> !other.id().equals(slot.signatory().id()))
                        .toList();
        OptionalInt next = others.stream().mapToInt(Signatory::place).min();
        if (next.isPresent() && next.getAsInt() > place) {
            new Calls(desk)
                    .toSign(
                            agreement,
                            instrument,
                            others.stream()
                                    .filter(other -> other.place() == next.getAsInt())
                                    .toList());
        }
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
                        "certificate", signature.certificate().digest().toString(),
                        "manner", mannerOf(slot.signatory()),
                        "for", slot.principal()));
    }

    /// Empty for the usual manner, which goes without saying.
    private static String mannerOf(Signatory signatory) {
        SignatureKind kind = signatory.manner().kind();
        return kind == SignatureKind.NORMAL ? "" : kind.name();
    }
}
