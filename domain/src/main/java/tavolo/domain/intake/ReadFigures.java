package tavolo.domain.intake;

import java.util.List;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.actual.MeasuredSeries;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.term.Validity;

/// Reads measured figures: the provider and the client of a service line do, and the unions with a
/// seat in an agreement on it. Figures are of teams; there is no money in them.
@UseCase
public final class ReadFigures {

    private final Transactions transactions;
    private final Actuals actuals;

    public ReadFigures(Transactions transactions, Actuals actuals) {
        this.transactions = transactions;
        this.actuals = actuals;
    }

    /// The series of a service line, from which a page lets people choose; none if the line is not
    /// theirs to see.
    public Outcome<List<SeriesKey>> series(Actor actor, ServiceLineId line) {
        return allowed(Deed.READ_FIGURES, actor, () -> actuals.series(line, actor.visibility()));
    }

    /// The figures of one series on `days`, those of later imports in place of earlier ones; empty
    /// if the line is not theirs to see.
    public Outcome<MeasuredSeries> by(Actor actor, SeriesKey series, Validity days) {
        return allowed(
                Deed.READ_FIGURES,
                actor,
                () ->
                        new MeasuredSeries(
                                series.variant(),
                                actuals.figures(series, days, actor.visibility())));
    }

    /// The imports of a service line of the own organisation, the newest first, those undone
    /// included; for those who import.
    public Outcome<List<FigureImport>> imports(Actor actor, ServiceLineId line) {
        return allowed(
                Deed.IMPORT_FIGURES, actor, () -> actuals.imports(line, actor.organisation()));
    }

    private <T> Outcome<T> allowed(Deed deed, Actor actor, Supplier<T> read) {
        return actor.may(deed)
                ? Outcome.done(transactions.inOne(read))
                : Outcome.refused(new AgreementRefusal.NotAllowed(deed));
    }
}
