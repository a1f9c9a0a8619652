package tavolo.domain.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Parties;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.OwnFormula;

/// What every use case on own indicators needs, and the one way in which they work: check the deed,
/// lock the indicator of the own organisation, see that nobody changed it meanwhile, act.
public record IndicatorDesk(
        Transactions transactions,
        Indicators indicators,
        Parties parties,
        AuditTrail trail,
        BusinessClock clock,
        IdSource ids) {

    /// An indicator as somebody saw it.
    ///
    /// @param version the count of changes that was seen
    public record Seen(IndicatorCode code, long version) {}

    /// Lets `act` work on the indicator; one that is retired is refused unless `retiredToo`.
    Outcome<KeptIndicator> at(
            Actor actor,
            Seen seen,
            boolean retiredToo,
            Function<KeptIndicator, Outcome<KeptIndicator>> act) {
        if (!actor.may(Deed.KEEP_INDICATORS)) {
            return notAllowed();
        }
        return transactions.inOne(() ->
                indicators
                        .find(seen.code(), actor.organisation())
                        .map(found ->
                                refusal(found, seen, retiredToo)
                                        .<Outcome<KeptIndicator>>map(Outcome::refused)
                                        .orElseGet(() -> act.apply(found)))
                        .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    private static Optional<Refusal> refusal(KeptIndicator found, Seen seen, boolean retiredToo) {
        if (found.version() != seen.version()) {
            return Optional.of(new IndicatorRefusal.IndicatorChanged());
        }
        return found.isOffered() || retiredToo
                ? Optional.empty()
                : Optional.of(new IndicatorRefusal.IndicatorRetired());
    }

    static <T> Outcome<T> notAllowed() {
        return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.KEEP_INDICATORS));
    }

    /// The name of the organisation of `actor`, as versions carry it.
    String owner(Actor actor) {
        return parties.organisation(actor.organisation()).name();
    }

    /// A version that `actor` writes now.
    IndicatorEdition edition(Actor actor, OwnFormula formula) {
        return new IndicatorEdition(formula, actor.person(), clock.now(), 0);
    }

    /// Writes down, outside every agreement, that `actor` did something with an indicator.
    void record(Actor actor, FactKind kind, KeptIndicator indicator) {
        OwnFormula newest = indicator.newest();
        trail.append(
                Fact.ofHouse(
                        kind,
                        clock.now(),
                        actor,
                        Map.of(
                                "name", indicator.code().value(),
                                "number", Integer.toString(newest.number()))));
    }
}
