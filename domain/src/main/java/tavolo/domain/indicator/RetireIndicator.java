package tavolo.domain.indicator;

import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;

/// Takes an own indicator out of use, or back into it. Targets that are agreed on it stay.
@UseCase
public final class RetireIndicator {

    private final IndicatorDesk desk;

    public RetireIndicator(IndicatorDesk desk) {
        this.desk = desk;
    }

    /// From now on it is not offered for new targets.
    public Outcome<KeptIndicator> by(Actor actor, IndicatorDesk.Seen seen) {
        return desk.at(
                actor,
                seen,
                false,
                found ->
                        store(
                                actor,
                                found.retired(Optional.of(desk.clock().now())),
                                FactKind.INDICATOR_RETIRED));
    }

    /// It is offered again.
    public Outcome<KeptIndicator> restore(Actor actor, IndicatorDesk.Seen seen) {
        return desk.at(
                actor,
                seen,
                true,
                found ->
                        found.isOffered()
                                ? Outcome.refused(new AgreementRefusal.NothingChanged())
                                : store(
                                        actor,
                                        found.retired(Optional.empty()),
                                        FactKind.INDICATOR_RESTORED));
    }

    private Outcome<KeptIndicator> store(Actor actor, KeptIndicator next, FactKind kind) {
        desk.indicators().retire(next);
        desk.record(actor, kind, next);
        return Outcome.done(next);
    }
}
