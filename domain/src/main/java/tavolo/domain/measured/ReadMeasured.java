package tavolo.domain.measured;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.actual.ExclusionClaim;
import tavolo.domain.actual.MeasuredAgainstAgreed;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredSeries;
import tavolo.domain.actual.Reading;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.board.Boards;
import tavolo.domain.board.ClaimLine;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.claim.Claim;
import tavolo.domain.claim.ClaimState;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.library.TimeBand;
import tavolo.domain.measured.RowSources.MonthReader;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.Validity;

/// Reads what was measured against what was agreed, target by target and period by period, each
/// period by the terms that applied in it. Whoever sees an agreement and may read figures does;
/// what anything is worth in money is there only for eyes that may see it, since the terms that are
/// read for other eyes hold none.
@UseCase
public final class ReadMeasured {

    private final Transactions transactions;
    private final Boards boards;
    private final Actuals actuals;

    public ReadMeasured(Transactions transactions, Boards boards, Actuals actuals) {
        this.transactions = transactions;
        this.boards = boards;
        this.actuals = actuals;
    }

    /// The targets of the service lines of an agreement over the months of `span`.
    public Outcome<MeasuredAgreement> by(Actor actor, AgreementId id, MeasuredSpan span) {
        if (!actor.may(Deed.READ_FIGURES)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_FIGURES));
        }
        return transactions.inOne(() ->
                seen(actor.visibility(), id, span)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    /// The same for `eyes`, within a transaction; empty if they may not see the agreement.
    Optional<MeasuredAgreement> seen(Visibility eyes, AgreementId id, MeasuredSpan span) {
        return boards.targetHistories(id, eyes)
                .map(histories ->
                        new Eyes(eyes, span, boards.claims(id, eyes)).agreement(histories));
    }

    /// One reading for somebody's eyes.
    private final class Eyes {

        private final Visibility eyes;
        private final MeasuredSpan span;
        private final List<ClaimLine> claims;
        private final Map<TargetSubject, List<ExclusionClaim>> granted = new HashMap<>();
        private final Map<ServiceLineId, List<SeriesKey>> series = new HashMap<>();

        private Eyes(Visibility eyes, MeasuredSpan span, List<ClaimLine> claims) {
            this.eyes = eyes;
            this.span = span;
            this.claims = claims;
            claims.stream()
                    .map(ClaimLine::claim)
                    .filter(claim -> claim.state() == ClaimState.GRANTED)
                    .map(Claim::time)
                    .forEach(time ->
                            time.targets()
                                    .forEach(subject ->
                                            granted.computeIfAbsent(subject, _ -> new ArrayList<>())
                                                    .add(time.onFigures())));
        }

        private MeasuredAgreement agreement(List<TargetHistory> histories) {
            List<MeasuredRow> rows = histories.stream().map(this::row).toList();
            return new MeasuredAgreement(span, rows, MonthlyEffect.of(span, rows), claims);
        }

        private MeasuredRow row(TargetHistory history) {
            List<MeasuredPeriodLine> periods = new ArrayList<>();
            Map<FormulaVariant, RowSources> sources = new HashMap<>();
            List<Segment> segments = history.timeline().segments();
            for (Segment segment : segments) {
                RowSources read =
                        sources.computeIfAbsent(
                                segment.version().terms().variant(),
                                variant -> read(history, variant));
                segment.days()
                        .overlap(span.days())
                        .ifPresent(days ->
                                periods.addAll(judged(figures(history, read), segment, days)));
            }
            segments.stream()
                    .map(segment -> segment.version().terms().variant())
                    .findFirst()
                    .ifPresent(variant ->
                            periods.addAll(
                                    unjudged(
                                            figures(
                                                    history,
                                                    sources.getOrDefault(
                                                            variant, read(history, variant))),
                                            variant,
                                            segments)));
            periods.sort(Comparator.comparing(line -> line.days().from()));
            return new MeasuredRow(history, keys(sources), periods);
        }

        private RowSources read(TargetHistory history, FormulaVariant variant) {
            ServiceLineId line = history.subject().scope().service();
            return RowSources.of(
                    series.computeIfAbsent(line, asked -> actuals.series(asked, eyes)),
                    variant,
                    history.subject().scope(),
                    new MonthReader(actuals, span.days(), eyes));
        }

        private RowFigures figures(TargetHistory history, RowSources read) {
            return new RowFigures(
                    actuals, eyes, read, granted.getOrDefault(history.subject(), List.of()));
        }

        private List<MeasuredPeriodLine> judged(
                RowFigures figures, Segment segment, Validity days) {
            FormulaVariant variant = segment.version().terms().variant();
            List<Validity> periods = JudgedPeriods.of(segment.version().terms(), days);
            List<List<MeasuredFigure>> dealt =
                    JudgedPeriods.dealt(figures.judgedBy(segment.version(), days), periods);
            List<MeasuredPeriodLine> lines = new ArrayList<>();
            for (int index = 0; index < periods.size(); index++) {
                lines.add(
                        MeasuredPeriodLine.of(
                                MeasuredAgainstAgreed.of(
                                        segment.version(),
                                        periods.get(index),
                                        new MeasuredSeries(variant, dealt.get(index)))));
            }
            return lines;
        }

        /// The months on none of whose days terms applied that may be known.
        private List<MeasuredPeriodLine> unjudged(
                RowFigures figures, FormulaVariant variant, List<Segment> segments) {
            Optional<TimeBand> band =
                    segments.stream()
                            .findFirst()
                            .flatMap(segment -> segment.version().subject().scope().band());
            List<YearMonth> free =
                    span.each().stream()
                            .filter(month ->
                                    segments.stream()
                                            .noneMatch(segment ->
                                                    segment.days()
                                                            .overlap(days(month))
                                                            .isPresent()))
                            .toList();
            return free.stream()
                    .map(month -> plain(figures, variant, band, days(month)))
                    .filter(MeasuredPeriodLine::isMeasured)
                    .toList();
        }

        private static MeasuredPeriodLine plain(
                RowFigures figures,
                FormulaVariant variant,
                Optional<TimeBand> band,
                Validity month) {
            List<MeasuredFigure> counted = figures.plain(variant.formula(), band, month);
            return new MeasuredPeriodLine(
                    month, Reading.of(new MeasuredSeries(variant, counted)), Optional.empty());
        }

        private static Validity days(YearMonth month) {
            return Validity.between(month.atDay(1), month.plusMonths(1).atDay(1));
        }

        private static List<SeriesKey> keys(Map<FormulaVariant, RowSources> sources) {
            return sources.values().stream()
                    .flatMap(read -> read.series().values().stream())
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }
    }
}
