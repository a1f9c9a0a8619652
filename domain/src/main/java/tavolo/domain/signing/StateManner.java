package tavolo.domain.signing;

import java.util.Map;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.Manner;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// A signatory says how they will sign before they do: as one who agrees, technically, or with a
/// reserve. It is printed in the visible signature and seen by all who sign the same paper.
@UseCase
public final class StateManner {

    private final Desk desk;
    private final Slots slots;
    private final Papers papers;

    public StateManner(Desk desk, Slots slots, Papers papers) {
        this.desk = desk;
        this.slots = slots;
        this.papers = papers;
    }

    /// What is said.
    ///
    /// @param note why; required for technical and reserved signatures
    /// @param majority for a technical signature, whether it counts towards the majority
    public record Words(SignatureKind kind, String note, MajorityWord majority) {}

    /// Says how the open slot `signatory` of the actor will be signed. An attempt that was prepared
    /// before is over, since its certificate says otherwise.
    public Outcome<Manner> by(Actor actor, AgreementId id, SignatoryId signatory, Words words) {
        if (words.note().strip().length() > Manner.NOTE_LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(Manner.NOTE_LIMIT));
        }
        if (Manner.needsNote(words.kind()) && words.note().isBlank()) {
            return Outcome.refused(new AgreementRefusal.ReasonMissing());
        }
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        slots.openSlot(actor, agreement, signatory)
                                .then(slot -> state(actor, agreement, slot, words)));
    }

    private Outcome<Manner> state(Actor actor, Agreement agreement, Slots.Slot slot, Words words) {
        Manner manner =
                switch (words.kind()) {
                    case NORMAL, ADHESION -> Manner.NORMAL;
                    case TECHNICAL -> Manner.technical(words.note(), words.majority());
                    case RESERVED -> Manner.reserved(words.note());
                };
        if (manner.equals(slot.signatory().manner())) {
            return Outcome.done(manner);
        }
        papers.endSessions(slot.signatory().id());
        desk.agreements().sign(slot.signatory().id(), manner);
        desk.record(
                actor,
                agreement,
                FactKind.MANNER_STATED,
                slot.instrument().kind().signingSides(),
                Map.of(
                        "instrument", slot.instrument().kind().name(),
                        "manner", manner.kind().name(),
                        "majority", manner.majority().name(),
                        "note", manner.note()));
        return Outcome.done(manner);
    }
}
