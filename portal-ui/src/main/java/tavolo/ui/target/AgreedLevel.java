package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tavolo.domain.board.TargetsView;
import tavolo.domain.feasibility.ServiceTarget.Basis;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.TargetValue;

/// The service level in the newest table of an agreement: what applies today and what is asked for.
record AgreedLevel(TargetValue target) {

    private static final String WITHIN = "within";

    /// The variants that a queue model tells.
    private static final Map<KpiFormula, Basis> BASES =
            Map.of(KpiFormula.SL_OFFERED, Basis.OFFERED, KpiFormula.SL_ANSWERED, Basis.ANSWERED);

    /// Empty if the table has none that can be computed, or the agreement no table.
    static Optional<AgreedLevel> of(TargetsView targets) {
        return targets.revisions().stream()
                .limit(1)
                .flatMap(revision -> revision.values().stream())
                .filter(value -> BASES.containsKey(value.formula()))
                .findFirst()
                .map(AgreedLevel::new);
    }

    /// The question with this target: the one that applies today, for that is to be kept.
    FeasibilityAddress in(FeasibilityAddress asked) {
        BigDecimal share = target.oldValue().orElse(target.newValue());
        return asked.asking(
                share.stripTrailingZeros(),
                within(),
                Objects.requireNonNull(BASES.get(target.formula())));
    }

    /// What the agreement says, in one sentence.
    String words(Component where) {
        return target.oldValue().isPresent()
                ? where.getTranslation(
                        "view.feasibility.agreed",
                        Kpis.old(target),
                        Kpis.wanted(target),
                        Kpis.definition(target))
                : where.getTranslation(
                        "view.feasibility.agreed.new",
                        Kpis.wanted(target),
                        Kpis.definition(target));
    }

    private BigDecimal within() {
        return Optional.ofNullable(target.conditions().get(WITHIN))
                .map(BigDecimal::new)
                .orElse(FeasibilityEntry.WITHIN.example());
    }
}
