package tavolo.domain.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.PastedText;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// A drafter says whether a clause that deviates from the standard is better, equal or worse for
/// the workers; whoever else reads the clause may say so too, or contest it. Nothing waits for it.
@UseCase
public final class AssessClause {

    private final Desk desk;
    private final Assessments assessments;
    private final ClauseLibrary library;

    public AssessClause(Desk desk, Assessments assessments, ClauseLibrary library) {
        this.desk = desk;
        this.assessments = assessments;
        this.library = library;
    }

    /// Refused without a reason, when the clause is not about the workers or does not deviate from
    /// the standard, and, to others than a drafter, before a drafter has proposed something.
    public Outcome<ClauseId> by(
            Actor actor, AgreementId id, ClauseId clause, WorkersEffect effect, String reason) {
        if (reason.length() > 2 * TakePosition.REASON_LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        String why = PastedText.cleaned(reason);
        if (why.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.ReasonMissing());
        }
        if (why.length() > TakePosition.REASON_LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        return desk.at(
                actor,
                Deed.ASSESS_CLAUSE,
                id,
                agreement ->
                        agreement
                                .clauses()
                                .filter(each -> each.id().equals(clause))
                                .filter(each -> each.isReadableBy(actor.side().orElseThrow()))
                                .findFirst()
                                .map(found -> assess(actor, agreement, found, effect, why))
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    private Outcome<ClauseId> assess(
            Actor actor, Agreement agreement, Clause clause, WorkersEffect effect, String reason) {
        List<Assessment> before = assessments.of(clause.id());
        boolean proposes =
                before.stream()
                        .filter(Assessment::isProposal)
                        .findFirst()
                        .map(first -> first.organisation().equals(actor.organisation()))
                        .orElse(true);
        Optional<Refusal> no =
                unfit(agreement, clause)
                        .or(() -> proposes ? noProposal(actor, clause) : Optional.empty());
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        Assessment given =
                new Assessment(
                        clause.id(),
                        actor.side().orElseThrow(),
                        actor.organisation(),
                        actor.person(),
                        effect,
                        reason,
                        proposes,
                        clause.number(),
                        desk.clock().now());
        if (before.stream().anyMatch(old -> isSame(old, given))) {
            return Outcome.refused(new AgreementRefusal.SaidAlready());
        }
        assessments.put(agreement.id(), given);
        tell(actor, agreement, clause, given);
        return Outcome.done(clause.id());
    }

    private Optional<Refusal> unfit(Agreement agreement, Clause clause) {
        if (agreement.state().isFinal()) {
            return Optional.of(new AgreementRefusal.WrongState(agreement.state()));
        }
        if (!clause.place().concernsWorkers()) {
            return Optional.of(new AgreementRefusal.NotAboutWorkers());
        }
        ClauseText standard = GivenValues.standard(library.place(clause.place()));
        return GivenValues.deviates(
                        clause.place(), standard, desk.agreements().text(clause.latest()))
                ? Optional.empty()
                : Optional.of(new AgreementRefusal.NoDeviation());
    }

    /// Why the actor may not propose; empty for those who draft the clause.
    private static Optional<Refusal> noProposal(Actor actor, Clause clause) {
        PartySide side = actor.side().orElseThrow();
        if (!clause.isDraftedBy(side)) {
            return Optional.of(new AgreementRefusal.NothingProposed(clause.owners()));
        }
        return actor.may(Deed.REVISE_CLAUSE)
                ? Optional.empty()
                : Optional.of(new AgreementRefusal.NotAllowed(Deed.REVISE_CLAUSE));
    }

    private static boolean isSame(Assessment old, Assessment given) {
        return old.organisation().equals(given.organisation())
                && old.effect() == given.effect()
                && old.reason().equals(given.reason())
                && old.version() == given.version();
    }

    private void tell(Actor actor, Agreement agreement, Clause clause, Assessment given) {
        Set<PartySide> readers = Desk.eyesOn(agreement, clause);
        String code = clause.place().code().value();
        String instrument = clause.place().instrument().name();
        desk.record(
                actor,
                agreement,
                FactKind.CLAUSE_ASSESSED,
                readers,
                Map.of(
                        "clause", code,
                        "instrument", instrument,
                        "version", Integer.toString(given.version()),
                        "effect", given.effect().name(),
                        "reason", given.reason()));
        if (agreement.state() != AgreementState.DRAFT) {
            desk.tell(
                    actor,
                    agreement,
                    readers,
                    NoticeKind.CLAUSE_ASSESSED,
                    Map.of("clause", code, "instrument", instrument));
        }
    }
}
