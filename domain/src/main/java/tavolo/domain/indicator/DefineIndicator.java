package tavolo.domain.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.IndicatorDefinition;
import tavolo.domain.target.OwnFormula;

/// Defines a new indicator of the own organisation, as its first version.
@UseCase
public final class DefineIndicator {

    /// The most indicators of one organisation.
    public static final int MOST = 200;

    private final IndicatorDesk desk;

    public DefineIndicator(IndicatorDesk desk) {
        this.desk = desk;
    }

    /// Refused when the code cannot be or is taken, or when the definition is not complete or is
    /// about people or money.
    ///
    /// @param chosen two to ten letters and digits; the portal adds four signs
    public Outcome<IndicatorCode> by(Actor actor, String chosen, TypedIndicator typed) {
        if (!actor.may(Deed.KEEP_INDICATORS)) {
            return IndicatorDesk.notAllowed();
        }
        String code = chosen.strip().toUpperCase(Locale.ROOT);
        if (!IndicatorCode.CHOSEN.matcher(code).matches()) {
            return Outcome.refused(new IndicatorRefusal.IndicatorCodeUnfit(chosen));
        }
        return typed.read()
                .then(definition ->
                        desk.transactions().inOne(() -> define(actor, code, definition)));
    }

    private Outcome<IndicatorCode> define(
            Actor actor, String chosen, IndicatorDefinition definition) {
        List<KeptIndicator> own = desk.indicators().all(actor.organisation());
        if (own.size() >= MOST) {
            return Outcome.refused(new IndicatorRefusal.TooManyIndicators(MOST));
        }
        if (own.stream().anyMatch(other -> other.code().value().startsWith(chosen + "-"))) {
            return Outcome.refused(new IndicatorRefusal.IndicatorCodeTaken(chosen));
        }
        OwnFormula first =
                new OwnFormula(
                        IndicatorCode.of(chosen, desk.ids().next()),
                        1,
                        desk.owner(actor),
                        definition);
        KeptIndicator indicator =
                new KeptIndicator(actor.organisation(), first, Optional.empty(), 0);
        desk.indicators().add(indicator, desk.edition(actor, first));
        desk.record(actor, FactKind.INDICATOR_DEFINED, indicator);
        return Outcome.done(first.code());
    }
}
