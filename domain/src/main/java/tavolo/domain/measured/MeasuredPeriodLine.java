package tavolo.domain.measured;

import java.util.Optional;
import tavolo.domain.actual.Judgement;
import tavolo.domain.actual.Reading;
import tavolo.domain.term.Validity;

/// One period of a target: what was measured and, where terms applied, how it stands to them.
///
/// @param gross over everything that was counted
/// @param judgement by the terms in force on `days`; empty where none were
public record MeasuredPeriodLine(Validity days, Reading gross, Optional<Judgement> judgement) {

    static MeasuredPeriodLine of(Judgement judgement) {
        return new MeasuredPeriodLine(judgement.days(), judgement.gross(), Optional.of(judgement));
    }

    /// The indicator that counts: net of what was excluded where terms applied.
    public Reading counting() {
        return judgement.map(Judgement::net).orElse(gross);
    }

    /// Whether anything was measured at all.
    public boolean isMeasured() {
        return gross.figure().isPresent();
    }
}
