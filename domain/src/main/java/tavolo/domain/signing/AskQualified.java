package tavolo.domain.signing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// A party asks that everybody sign an instrument with a qualified signature, or asks no longer.
/// Nobody can waive what another party asks for, and nothing changes once the paper waits for
/// signatures. All who sign it are told.
@UseCase
public final class AskQualified {

    private final Desk desk;
    private final Formalities formalities;

    public AskQualified(Desk desk, Formalities formalities) {
        this.desk = desk;
        this.formalities = formalities;
    }

    /// Asks, for the organisation of the actor.
    public Outcome<SignatureLevel> ask(Actor actor, AgreementId id, InstrumentKind kind) {
        return at(
                actor,
                id,
                kind,
                FactKind.QUALIFIED_ASKED,
                instrument -> formalities.ask(instrument.id(), actor.organisation()));
    }

    /// Asks no longer. The level stays as long as another organisation asks for it.
    public Outcome<SignatureLevel> waive(Actor actor, AgreementId id, InstrumentKind kind) {
        return at(
                actor,
                id,
                kind,
                FactKind.QUALIFIED_WAIVED,
                instrument -> formalities.waive(instrument.id(), actor.organisation()));
    }

    private Outcome<SignatureLevel> at(
            Actor actor,
            AgreementId id,
            InstrumentKind kind,
            FactKind fact,
            Predicate<Instrument> act) {
        return desk.at(
                actor,
                Deed.NAME_SIGNATORIES,
                id,
                agreement ->
                        open(actor, agreement, kind)
                                .then(instrument -> {
                                    if (act.test(instrument)) {
                                        tell(actor, agreement, instrument, fact);
                                    }
                                    return Outcome.done(formalities.of(instrument.id()).level());
                                }));
    }

    private static Outcome<Instrument> open(Actor actor, Agreement agreement, InstrumentKind kind) {
        Optional<Instrument> found = agreement.instrument(kind);
        if (found.isEmpty() || !kind.isSignedBy(actor.side().orElseThrow())) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        InstrumentStatus status = found.get().status();
        boolean isEarly = status == InstrumentStatus.OPEN || status == InstrumentStatus.CLOSED;
        return isEarly && !agreement.state().isFinal()
                ? Outcome.done(found.get())
                : Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
    }

    private void tell(Actor actor, Agreement agreement, Instrument instrument, FactKind fact) {
        boolean isDraft = agreement.state() == AgreementState.DRAFT;
        Map<String, String> details =
                Map.of(
                        "instrument", instrument.kind().name(),
                        "level", formalities.of(instrument.id()).level().name());
        desk.record(
                actor,
                agreement,
                fact,
                isDraft ? Desk.eyesOn(agreement) : instrument.kind().signingSides(),
                details);
        if (!isDraft) {
            desk.tell(
                    actor,
                    agreement,
                    instrument.kind().signingSides(),
                    NoticeKind.SIGNATURE_LEVEL_CHANGED,
                    details);
        }
    }
}
