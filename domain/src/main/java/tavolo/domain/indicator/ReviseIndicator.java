package tavolo.domain.indicator;

import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.target.OwnFormula;

/// Writes the next version of an own indicator. Versions never change, so that targets agreed on an
/// earlier one go on meaning what they meant.
@UseCase
public final class ReviseIndicator {

    private final IndicatorDesk desk;

    public ReviseIndicator(IndicatorDesk desk) {
        this.desk = desk;
    }

    /// Refused when nothing differs, when the indicator is retired or changed meanwhile, or when
    /// the definition cannot be.
    public Outcome<KeptIndicator> by(Actor actor, IndicatorDesk.Seen seen, TypedIndicator typed) {
        return desk.at(
                actor,
                seen,
                false,
                found ->
                        typed.read()
                                .then(definition -> {
                                    if (definition.equals(found.newest().definition())) {
                                        return Outcome.refused(
                                                new AgreementRefusal.NothingChanged());
                                    }
                                    return found.newest().number() == OwnFormula.MOST
                                            ? Outcome.refused(
                                                    new IndicatorRefusal.TooManyIndicators(
                                                            OwnFormula.MOST))
                                            : store(
                                                    actor,
                                                    found,
                                                    found.newest()
                                                            .next(desk.owner(actor), definition));
                                }));
    }

    private Outcome<KeptIndicator> store(Actor actor, KeptIndicator found, OwnFormula formula) {
        KeptIndicator next = found.saying(formula);
        desk.indicators().revise(next, desk.edition(actor, formula));
        desk.record(actor, FactKind.INDICATOR_REVISED, next);
        return Outcome.done(next);
    }
}
