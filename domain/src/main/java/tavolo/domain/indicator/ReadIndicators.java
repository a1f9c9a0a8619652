package tavolo.domain.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.target.IndicatorCode;

/// Reads the indicators of the own organisation. Those of another are *not found*; what they mean
/// stands in the tables of targets of the agreements that use them.
@UseCase
public final class ReadIndicators {

    private final IndicatorDesk desk;

    public ReadIndicators(IndicatorDesk desk) {
        this.desk = desk;
    }

    /// The own indicators, by code, with those that are retired.
    public Outcome<List<KeptIndicator>> list(Actor actor) {
        return allowed(actor, () -> desk.indicators().all(actor.organisation()));
    }

    /// One indicator with its versions.
    public Outcome<IndicatorView> one(Actor actor, IndicatorCode code) {
        return allowed(actor, () -> view(code, actor.organisation()))
                .then(found ->
                        found.map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    private Optional<IndicatorView> view(IndicatorCode code, OrganisationId owner) {
        return desk.indicators()
                .find(code, owner)
                .map(indicator -> {
                    List<IndicatorEdition> editions = desk.indicators().editions(code, owner);
                    return new IndicatorView(
                            indicator,
                            editions,
                            desk.parties()
                                    .names(
                                            editions.stream()
                                                    .map(IndicatorEdition::person)
                                                    .collect(Collectors.toSet())));
                });
    }

    private <T> Outcome<T> allowed(Actor actor, Supplier<T> read) {
        return actor.may(Deed.READ_INDICATORS)
                ? Outcome.done(desk.transactions().inOne(read))
                : Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_INDICATORS));
    }
}
