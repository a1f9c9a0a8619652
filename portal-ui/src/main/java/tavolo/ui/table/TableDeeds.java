package tavolo.ui.table;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.BringIntoForce;
import tavolo.domain.agreement.CloseInstrument;
import tavolo.domain.agreement.Correction;
import tavolo.domain.agreement.EndTalks;
import tavolo.domain.agreement.NameSignatories;
import tavolo.domain.agreement.OpenErrata;
import tavolo.domain.agreement.ProposeAgreement;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Candidate;
import tavolo.domain.party.MandateId;
import tavolo.domain.signing.OpenSigning;

/// The use cases that move the whole agreement, gathered for the table.
@Component
class TableDeeds {

    private final ProposeAgreement propose;
    private final NameSignatories name;
    private final CloseInstrument close;
    private final OpenSigning openSigning;
    private final EndTalks end;
    private final BringIntoForce force;
    private final OpenErrata errata;

    TableDeeds(
            ProposeAgreement propose,
            NameSignatories name,
            CloseInstrument close,
            OpenSigning openSigning,
            EndTalks end,
            BringIntoForce force,
            OpenErrata errata) {
        this.propose = propose;
        this.name = name;
        this.close = close;
        this.openSigning = openSigning;
        this.end = end;
        this.force = force;
        this.errata = errata;
    }

    Outcome<AgreementState> propose(Actor actor, AgreementId id) {
        return propose.by(actor, id);
    }

    Outcome<List<Candidate>> candidates(Actor actor, AgreementId id) {
        return name.candidates(actor, id);
    }

    Outcome<Integer> name(
            Actor actor, AgreementId id, InstrumentKind kind, Set<MandateId> mandates) {
        return name.by(actor, id, kind, mandates);
    }

    Outcome<Sha256> close(Actor actor, AgreementId id, InstrumentKind kind) {
        return close.by(actor, id, kind);
    }

    Outcome<AgreementState> openSigning(Actor actor, AgreementId id) {
        return openSigning.by(actor, id);
    }

    Outcome<AgreementState> withdraw(Actor actor, AgreementId id, String reason) {
        return end.withdraw(actor, id, reason);
    }

    Outcome<AgreementState> fail(Actor actor, AgreementId id, String reason) {
        return end.fail(actor, id, reason);
    }

    Outcome<AgreementId> correct(Actor actor, AgreementId id, List<Correction> corrections) {
        return errata.by(actor, id, corrections);
    }

    Outcome<AgreementState> bringIntoForce(Actor actor, AgreementId id) {
        return force.by(actor, id);
    }
}
