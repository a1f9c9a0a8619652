package tavolo.domain.actual;

import java.math.BigDecimal;
import java.util.Optional;

/// What a period comes to.
public sealed interface Verdict {

    /// The target was compared, and what was found has its consequences.
    record Judged(Finding finding) implements Verdict {}

    /// The target is suspended: *observed, not sanctioned*. The finding says what would have been.
    record Observed(Finding finding) implements Verdict {}

    /// Nothing can be said.
    record NotJudged(Cause cause) implements Verdict {}

    /// Why nothing can be said.
    enum Cause {
        /// Nothing was measured, or all of it is excluded.
        NO_FIGURES,
        /// Fewer were counted than agreed for a judgement.
        SAMPLE_TOO_SMALL,
        /// The figures were computed by another formula than the agreed one.
        OTHER_FORMULA,
        /// A figure reaches beyond the days on which the terms apply, and cannot be divided.
        FIGURES_STRADDLE,
        /// The figures are longer than the pieces that should comply.
        FIGURES_TOO_COARSE,
        /// Nothing says how far from the value is still good.
        NO_CORRIDOR
    }

    /// What was found, if anything was.
    default Optional<Finding> found() {
        return switch (this) {
            case Judged(Finding finding) -> Optional.of(finding);
            case Observed(Finding finding) -> Optional.of(finding);
            case NotJudged _ -> Optional.empty();
        };
    }

    /// What is really added to or taken from the fee, in percent, before the weight; zero for what
    /// is observed or not judged.
    default BigDecimal effectPercent() {
        return switch (this) {
            case Judged(Finding finding) -> finding.effectPercent().orElse(BigDecimal.ZERO);
            case Observed _, NotJudged _ -> BigDecimal.ZERO;
        };
    }
}
