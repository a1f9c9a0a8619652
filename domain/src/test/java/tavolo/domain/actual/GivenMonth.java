package tavolo.domain.actual;

import static tavolo.domain.term.GivenTarget.day;
import static tavolo.domain.term.GivenTarget.hour;
import static tavolo.domain.term.GivenTarget.serviceLevel;
import static tavolo.domain.term.GivenTarget.version;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.GivenTarget;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.Validity;

/// A month of one invented service, judged by terms that apply from its first day on.
final class GivenMonth {

    static final Validity MAY = Validity.between(day("2020-05-01"), day("2020-06-01"));

    /// The service level with its consequences.
    static final TargetTerms PAID = serviceLevel().paying(Optional.of(GivenTarget.payoff()));

    private GivenMonth() {}

    /// Figures of the service level.
    static MeasuredSeries series(List<MeasuredFigure> figures) {
        return new MeasuredSeries(FormulaVariant.usual(KpiFormula.SL_OFFERED), figures);
    }

    /// The judgement of the month on the service level.
    static Judgement judge(TargetTerms terms, MeasuredSeries series) {
        return judge(Kpi.SL, terms, series);
    }

    static Judgement judge(Kpi kpi, TargetTerms terms, MeasuredSeries series) {
        TargetVersion version =
                new TargetVersion(
                        new TargetVersionId(new UUID(1, 1)),
                        new TargetSubject(kpi, GivenTarget.LINE),
                        terms,
                        Validity.since(MAY.from()),
                        hour(1));
        return MeasuredAgainstAgreed.of(version, MAY, series);
    }

    /// The judgement of the days from `from`, included, to `to`, excluded.
    static Judgement judgeDays(TargetTerms terms, String from, String to, MeasuredSeries series) {
        return MeasuredAgainstAgreed.of(
                version(terms, Validity.since(MAY.from()), 1),
                Validity.between(day(from), day(to)),
                series);
    }

    static Finding finding(Judgement judgement) {
        return judgement.verdict().found().orElseThrow();
    }
}
