package tavolo.domain.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Unit;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.Direction;

/// Texts with a target on an own indicator.
public final class DefiningTexts {

    private DefiningTexts() {}

    /// The protocol of the samples with such a target.
    public static InstrumentText protocol() {
        return adding(SampleTexts.protocol(), row());
    }

    /// `text` with `row` behind its targets.
    static InstrumentText adding(InstrumentText text, InstrumentText.TargetRow row) {
        List<InstrumentText.TargetRow> targets = new ArrayList<>(text.targets());
        targets.add(row);
        return InstrumentText.of(
                text.head(), text.parties(), text.scope(), text.clauses(), targets);
    }

    static InstrumentText.TargetRow row() {
        return new InstrumentText.TargetRow(
                        "RICH24-K2M7",
                        new Bilingual("Richiami", "Repeat calls"),
                        "RICH24-K2M7.v2",
                        new Bilingual("ripetute / risposte", "repeated / answered"),
                        "%",
                        null,
                        new BigDecimal("8"),
                        LocalDate.of(2020, 5, 1),
                        null)
                .resting(
                        new IndicatorText(
                                "Filodoro Mobile",
                                2,
                                new Bilingual("Quante si ripetono.", "How many come again."),
                                new Bilingual("le une sulle altre", "these over those"),
                                new Bilingual("ripetute", "repeated"),
                                new Bilingual("risposte", "answered"),
                                Unit.PERCENT,
                                Direction.LOWER,
                                Aggregation.RATIO_OF_SUMS,
                                30,
                                new Bilingual("scheda è 4", "sheet 4")));
    }
}
