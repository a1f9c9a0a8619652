package tavolo.domain.study;

import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.TargetClauses;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.Bilingual;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// A drafter puts a kept study behind the targets of an agreement, or takes it away: it is printed
/// with them in the commercial addendum and in the protocol, and signed with them. Every clause
/// that carries the targets gets a new version, so that all who have a stake look again.
@UseCase
public final class AttachStudy {

    private static final Bilingual ATTACHED =
            new Bilingual("Allegato lo studio n. %d.", "Study no. %d was attached.");
    private static final Bilingual DETACHED =
            new Bilingual("Tolto lo studio allegato.", "The attached study was taken away.");

    private final Desk desk;
    private final Studies studies;

    public AttachStudy(Desk desk, Studies studies) {
        this.desk = desk;
        this.studies = studies;
    }

    /// Attaches the study with `number` in place of the one attached before, if there is one.
    /// Refused when the actor's side does not draft the clauses on targets, when a text is closed,
    /// when that study is attached already, and without a reason once the agreement is on the
    /// table.
    public Outcome<Integer> attach(Actor actor, AgreementId id, int number, String reason) {
        return desk.at(
                actor,
                Deed.REVISE_CLAUSE,
                id,
                agreement ->
                        studies.find(id, number)
                                .map(study ->
                                        change(
                                                actor,
                                                agreement,
                                                Optional.of(study),
                                                reason.strip()))
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    /// Takes the attached study away. Refused as [#attach], and when none is attached.
    public Outcome<Integer> detach(Actor actor, AgreementId id, String reason) {
        return desk.at(
                actor,
                Deed.REVISE_CLAUSE,
                id,
                agreement -> change(actor, agreement, Optional.empty(), reason.strip()));
    }

    private Outcome<Integer> change(
            Actor actor, Agreement agreement, Optional<Study> wanted, String reason) {
        Optional<Refusal> no = refusal(actor, agreement, wanted, reason);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        Bilingual words = wanted.isPresent() ? ATTACHED : DETACHED;
        String said = words.in(agreement.binding());
        String why =
                wanted.map(study -> said.formatted(study.number())).orElse(said)
                        + (reason.isEmpty() ? "" : " " + reason);
        new TargetClauses(desk)
                .renew(actor, agreement, why)
                .forEach(one -> studies.attach(one.clause(), one.version(), wanted.map(Study::id)));
        int number = wanted.map(Study::number).orElse(0);
        desk.record(
                actor,
                agreement,
                wanted.isPresent() ? FactKind.STUDY_ATTACHED : FactKind.STUDY_DETACHED,
                Desk.eyesOn(agreement),
                Map.of(
                        "number", Integer.toString(number),
                        "title", wanted.map(Study::title).orElse(""),
                        "reason", reason));
        return Outcome.done(number);
    }

    private Optional<Refusal> refusal(
            Actor actor, Agreement agreement, Optional<Study> wanted, String reason) {
        Optional<Refusal> no = TargetClauses.refusal(actor, agreement, reason);
        if (no.isPresent()) {
            return no;
        }
        if (agreement.state() != AgreementState.DRAFT && reason.isEmpty()) {
            return Optional.of(new AgreementRefusal.ReasonMissing());
        }
        boolean isSame =
                TargetClauses.of(agreement).stream()
                        .allMatch(clause -> attached(clause).equals(wanted.map(Study::id)));
        return isSame ? Optional.of(new AgreementRefusal.NothingChanged()) : Optional.empty();
    }

    private Optional<StudyId> attached(Clause clause) {
        return studies.attached(clause.id(), clause.number()).map(Study::id);
    }
}
