package tavolo.domain.measured;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredSeries;
import tavolo.domain.actual.Reading;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.measured.RemoteTurn.Piece;
import tavolo.domain.measured.RowSources.MonthReader;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

/// Where the pictures of one target come from.
final class PictureSource {

    private final Actuals actuals;
    private final Visibility eyes;
    private final TargetScope scope;
    private final FormulaVariant variant;
    private final MeasuredSpan span;
    private final List<SeriesKey> series;

    PictureSource(
            Actuals actuals,
            Visibility eyes,
            TargetSubject subject,
            FormulaVariant variant,
            MeasuredSpan span) {
        this.actuals = actuals;
        this.eyes = eyes;
        this.scope = subject.scope();
        this.variant = variant;
        this.span = span;
        this.series = actuals.series(scope.service(), eyes);
    }

    FormulaVariant variant() {
        return variant;
    }

    Optional<WorkplaceMonths> workplaces() {
        RowFigures remote = figures(Workplace.REMOTE);
        RowFigures onSite = figures(Workplace.ON_SITE);
        return WorkplaceMonths.of(
                span.each().stream()
                        .map(month ->
                                new WorkplaceMonths.Month(
                                        month,
                                        reading(plain(remote, days(month))),
                                        reading(plain(onSite, days(month)))))
                        .filter(month ->
                                month.remote().figure().isPresent()
                                        || month.onSite().figure().isPresent())
                        .toList());
    }

    /// Empty unless something was counted on both sides of `day`.
    Optional<RemoteTurn> turn(LocalDate day) {
        RowFigures whole = figures(scope.workplace());
        List<MeasuredFigure> before = new ArrayList<>();
        List<MeasuredFigure> since = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (YearMonth month : span.each()) {
            days(month)
                    .before(day)
                    .ifPresent(days -> {
                        List<MeasuredFigure> some = plain(whole, days);
                        before.addAll(some);
                        pieces.add(new Piece(days, false, reading(some)));
                    });
            days(month)
                    .onwards(day)
                    .ifPresent(days -> {
                        List<MeasuredFigure> some = plain(whole, days);
                        since.addAll(some);
                        pieces.add(new Piece(days, true, reading(some)));
                    });
        }
        Reading earlier = reading(before);
        Reading later = reading(since);
        return earlier.figure().isPresent() && later.figure().isPresent()
                ? Optional.of(
                        new RemoteTurn(
                                day,
                                pieces.stream()
                                        .filter(piece -> piece.reading().figure().isPresent())
                                        .toList(),
                                earlier,
                                later))
                : Optional.empty();
    }

    Optional<DayProfile> day() {
        LocalDate end = span.days().to().orElseThrow();
        LocalDate first = end.minusDays(ReadMeasuredPictures.MOST_DAYS);
        Validity days =
                Validity.between(
                        first.isAfter(span.days().from()) ? first : span.days().from(), end);
        return DayProfile.of(
                variant,
                days,
                figures(scope.workplace()).all(Granularity.INTERVAL_30M, scope.band(), days));
    }

    private RowFigures figures(Workplace workplace) {
        RowSources sources =
                RowSources.of(
                        series,
                        variant,
                        scope.at(workplace),
                        new MonthReader(actuals, span.days(), eyes));
        return new RowFigures(actuals, eyes, sources, List.of());
    }

    private List<MeasuredFigure> plain(RowFigures figures, Validity days) {
        return figures.plain(variant.formula(), scope.band(), days);
    }

    private Reading reading(List<MeasuredFigure> figures) {
        return ReadMeasuredPictures.shown(
                variant, Reading.of(new MeasuredSeries(variant, figures)));
    }

    private static Validity days(YearMonth month) {
        return Validity.between(month.atDay(1), month.plusMonths(1).atDay(1));
    }
}
