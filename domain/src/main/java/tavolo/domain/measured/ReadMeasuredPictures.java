package tavolo.domain.measured;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.actual.Quantity;
import tavolo.domain.actual.Reading;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.board.Boards;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.intake.Actuals;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TargetSubject;

/// Reads what there is to draw of one target: remote work beside work on site, before and since
/// remote work, and the half hours of a day. Everything is as it was counted, with nothing excluded
/// and without money. Whoever sees the agreement and may read figures does.
@UseCase
public final class ReadMeasuredPictures {

    /// The most days whose half hours are read, up to the end of the span.
    public static final int MOST_DAYS = 366;

    private final Transactions transactions;
    private final Boards boards;
    private final Actuals actuals;

    public ReadMeasuredPictures(Transactions transactions, Boards boards, Actuals actuals) {
        this.transactions = transactions;
        this.boards = boards;
        this.actuals = actuals;
    }

    /// The pictures of the target `subject` of an agreement over the months of `span`; refused if
    /// the agreement has no such target that the actor may know.
    public Outcome<MeasuredPictures> by(
            Actor actor, AgreementId id, TargetSubject subject, MeasuredSpan span) {
        if (!actor.may(Deed.READ_FIGURES)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_FIGURES));
        }
        return transactions.inOne(() ->
                seen(actor.visibility(), id, subject, span)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    /// The same for `eyes`, within a transaction; empty if they may not know the target.
    Optional<MeasuredPictures> seen(
            Visibility eyes, AgreementId id, TargetSubject subject, MeasuredSpan span) {
        return boards.targetHistories(id, eyes).stream()
                .flatMap(List::stream)
                .filter(history -> history.subject().equals(subject))
                .findFirst()
                .map(history -> variant(history, span))
                .map(agreed ->
                        agreed.map(variant ->
                                        new Question(id, eyes)
                                                .pictures(
                                                        new PictureSource(
                                                                actuals, eyes, subject, variant,
                                                                span)))
                                .orElse(MeasuredPictures.NONE));
    }

    /// The formula of the terms that apply last in the span; of the first terms if none do.
    private static Optional<FormulaVariant> variant(TargetHistory history, MeasuredSpan span) {
        LocalDate end = span.days().to().orElseThrow();
        List<Segment> segments = history.timeline().segments();
        return segments.reversed().stream()
                .filter(segment -> segment.days().from().isBefore(end))
                .findFirst()
                .or(() -> segments.stream().findFirst())
                .map(segment -> segment.version().terms().variant());
    }

    /// What somebody asks of one agreement.
    private final class Question {

        private final AgreementId id;
        private final Visibility eyes;

        private Question(AgreementId id, Visibility eyes) {
            this.id = id;
            this.eyes = eyes;
        }

        /// Remote work begins with the agreement; one that only changes another begins nothing.
        private MeasuredPictures pictures(PictureSource source) {
            return new MeasuredPictures(
                    Optional.of(source.variant()),
                    own(source.variant()),
                    source.workplaces(),
                    boards.beganOn(id, eyes).flatMap(source::turn),
                    source.day());
        }

        private Optional<TargetValue> own(FormulaVariant variant) {
            return boards.targets(id, eyes).stream()
                    .flatMap(view -> view.revisions().stream().limit(1))
                    .flatMap(newest -> newest.values().stream())
                    .filter(row -> row.formula().equals(variant.formula()))
                    .findFirst();
        }
    }

    /// `reading`, or none if so few were counted that single people could be recognised.
    static Reading shown(FormulaVariant variant, Reading reading) {
        boolean isFew =
                variant.formula().aggregation() != Aggregation.STOCK_AT_END
                        && reading.sample().compareTo(BigDecimal.valueOf(Quantity.LEAST)) < 0;
        return isFew ? new Reading(Optional.empty(), BigDecimal.ZERO) : reading;
    }
}
