package tavolo.domain.measured;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.actual.Reading;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.document.Annex;
import tavolo.domain.given.Everyone;
import tavolo.domain.party.Channel;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Measuring;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.Validity;

/// March and April of a target of any indicator, as they were read.
public final class GivenMonths {

    private GivenMonths() {}

    /// Terms that ask for 24, and what was measured on a hundred pieces in each month.
    public static MeasuredRow row(Kpi kpi, KpiFormula formula, String march, String april) {
        return row(kpi, formula, month(3, march, "100"), month(4, april, "100"));
    }

    static MeasuredRow row(Kpi kpi, KpiFormula formula, MeasuredPeriodLine... months) {
        TargetSubject subject =
                new TargetSubject(kpi, TargetScope.whole(Everyone.LINE, Channel.EMAIL));
        TargetVersion version =
                new TargetVersion(
                        new TargetVersionId(new UUID(6, 1)),
                        subject,
                        TargetTerms.plain(
                                FormulaVariant.usual(formula),
                                Levels.of(new BigDecimal("24")),
                                Measuring.monthly(kpi.minimumSample(), 1)),
                        Validity.since(LocalDate.of(2020, 3, 1)),
                        Instant.EPOCH);
        TargetTimeline timeline = new TargetTimeline(subject, List.of(version));
        return new MeasuredRow(
                new TargetHistory(timeline, "Assistenza · Roma", Map.of()),
                List.of(),
                List.of(months));
    }

    static MeasuredPeriodLine month(int number, String figure, String sample) {
        LocalDate first = LocalDate.of(2020, number, 1);
        Reading reading = new Reading(Optional.of(new BigDecimal(figure)), new BigDecimal(sample));
        return new MeasuredPeriodLine(
                Validity.between(first, first.plusMonths(1)), reading, Optional.empty());
    }

    /// The course of `row` as it is printed.
    public static Annex annex(KpiFormula formula, MeasuredRow row) {
        PictureWish wish =
                new PictureWish(
                        row.subject(),
                        new MeasuredSpan(YearMonth.of(2020, 4), 2),
                        Set.of(PictureKind.COURSE));
        return frame(formula, row)
                .print(wish)
                .annex(1, "Ponteblu Servizi S.p.A.", "Guido Viganò", Instant.EPOCH);
    }

    static PrintFrame frame(KpiFormula formula, MeasuredRow row) {
        FormulaVariant variant = FormulaVariant.usual(formula);
        MeasuredPictures found =
                new MeasuredPictures(
                        Optional.of(variant),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new PrintFrame(row, found, variant);
    }
}
