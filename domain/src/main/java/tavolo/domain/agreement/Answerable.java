package tavolo.domain.agreement;

import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// The clauses that a side may answer now.
final class Answerable {

    private final Agreements agreements;

    Answerable(Agreements agreements) {
        this.agreements = agreements;
    }

    /// The clause whose latest version is `version`, if `side` may take a position on it now.
    Outcome<Clause> clause(Agreement agreement, PartySide side, ClauseVersionId version) {
        Optional<Clause> found =
                agreement.clauses().filter(clause -> clause.latest().equals(version)).findFirst();
        return found.map(clause ->
                        refusal(agreement, clause, side)
                                .<Outcome<Clause>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(clause)))
                .orElseGet(() -> Outcome.refused(replaced(agreement, side, version)));
    }

    /// A version that is not the latest of any clause was replaced meanwhile, if this side may
    /// know.
    private Refusal replaced(Agreement agreement, PartySide side, ClauseVersionId version) {
        return agreements
                .clauseOf(agreement.id(), version)
                .flatMap(id -> agreement.clauses().filter(c -> c.id().equals(id)).findFirst())
                .filter(clause -> clause.isReadableBy(side))
                .<Refusal>map(Answerable::stale)
                .orElseGet(AgreementRefusal.NotFound::new);
    }

    /// That another version is on the table.
    static AgreementRefusal stale(Clause clause) {
        return new AgreementRefusal.Stale(clause.id(), clause.latest(), clause.number());
    }

    /// Why the actor may not write other words for `clause`; empty if they may, as a drafter or, of
    /// another side with a stake, as one who counters.
    static Optional<Refusal> refusalToPropose(Actor actor, Clause clause) {
        PartySide side = actor.side().orElseThrow();
        if (clause.isDraftedBy(side)) {
            return actor.may(Deed.REVISE_CLAUSE)
                    ? Optional.empty()
                    : Optional.of(new AgreementRefusal.NotAllowed(Deed.REVISE_CLAUSE));
        }
        return clause.isCounteredBy(side)
                ? Optional.empty()
                : Optional.of(new AgreementRefusal.NoStake(side));
    }

    /// Why `side` may not answer `clause`; empty if it may.
    static Optional<Refusal> refusal(Agreement agreement, Clause clause, PartySide side) {
        if (!clause.isReadableBy(side)) {
            return Optional.of(new AgreementRefusal.NotFound());
        }
        if (!clause.stakes().contains(side)) {
            return Optional.of(new AgreementRefusal.NoStake(side));
        }
        if (!agreement.state().isNegotiable()) {
            return Optional.of(new AgreementRefusal.WrongState(agreement.state()));
        }
        if (!agreement.holding(clause).isOpen()) {
            return Optional.of(new AgreementRefusal.InstrumentClosed());
        }
        return Optional.empty();
    }
}
