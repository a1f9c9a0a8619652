package tavolo.domain.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Channel;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Parties;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.Visibility;
import tavolo.domain.study.StudyRefusal;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;

/// Reads how the contacts of an agreement's service lines were spread over the half hours of a
/// week, so that a feasibility study need not be typed. Whoever may read the figures may do so.
@UseCase
public final class ReadMeasuredProfiles {

    /// Days that are read at most.
    public static final int MOST_DAYS = 366;

    private final Transactions transactions;
    private final Agreements agreements;
    private final Parties parties;
    private final Actuals actuals;

    public ReadMeasuredProfiles(
            Transactions transactions, Agreements agreements, Parties parties, Actuals actuals) {
        this.transactions = transactions;
        this.agreements = agreements;
        this.parties = parties;
        this.actuals = actuals;
    }

    /// One week for each line and channel of which half hours were measured on `days`; none where
    /// nothing was. Refused for more than [#MOST_DAYS] days.
    ///
    /// @param days with an end
    public Outcome<List<MeasuredProfile>> by(Actor actor, AgreementId id, Validity days) {
        if (!actor.may(Deed.READ_FIGURES)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_FIGURES));
        }
        if (days.to().filter(end -> !days.from().plusDays(MOST_DAYS).isBefore(end)).isEmpty()) {
            return Outcome.refused(new StudyRefusal.TooManyDays(MOST_DAYS));
        }
        Visibility eyes = actor.visibility();
        return transactions.inOne(() ->
                agreements
                        .find(id, eyes)
                        .map(_ -> Outcome.done(profiles(id, days, eyes)))
                        .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    private List<MeasuredProfile> profiles(AgreementId id, Validity days, Visibility eyes) {
        return parties.linesOfAgreement(id.value()).stream()
                .flatMap(line -> profiles(line, days, eyes))
                .toList();
    }

    private Stream<MeasuredProfile> profiles(ServiceLine line, Validity days, Visibility eyes) {
        List<SeriesKey> series = actuals.series(line.id(), eyes);
        return Stream.of(Channel.VOICE_IN, Channel.CHAT)
                .flatMap(channel ->
                        profile(
                                line,
                                channel,
                                series.stream()
                                        .filter(key -> key.place().channel() == channel)
                                        .toList(),
                                days,
                                eyes)
                                .stream());
    }

    private Optional<MeasuredProfile> profile(
            ServiceLine line,
            Channel channel,
            List<SeriesKey> series,
            Validity days,
            Visibility eyes) {
        return MeasuredProfile.of(
                line.name() + " · " + line.city(),
                channel,
                days,
                figures(oneCount(series, KpiFormula.SL_OFFERED), days, eyes),
                figures(oneCount(series, KpiFormula.AHT_HANDLED), days, eyes));
    }

    private List<MeasuredFigure> figures(List<SeriesKey> series, Validity days, Visibility eyes) {
        return series.stream().flatMap(key -> actuals.figures(key, days, eyes).stream()).toList();
    }

    /// The series of `formula` that count every contact once: those of half hours if there are any,
    /// of one variant, and the least divided by site and workplace.
    private static List<SeriesKey> oneCount(List<SeriesKey> series, KpiFormula formula) {
        List<SeriesKey> all =
                series.stream().filter(key -> key.variant().formula() == formula).toList();
        List<SeriesKey> fine =
                all.stream().filter(key -> key.grain() == Granularity.INTERVAL_30M).toList();
        List<SeriesKey> ofGrain = fine.isEmpty() ? coarsest(all) : fine;
        List<SeriesKey> ofVariant =
                ofGrain.stream()
                        .map(SeriesKey::variant)
                        .min(Comparator.comparing(Object::toString))
                        .map(first ->
                                ofGrain.stream()
                                        .filter(key -> key.variant().equals(first))
                                        .toList())
                        .orElse(List.of());
        return SeriesKey.leastDivided(ofVariant);
    }

    private static List<SeriesKey> coarsest(List<SeriesKey> series) {
        return series.stream()
                .map(SeriesKey::grain)
                .max(Comparator.naturalOrder())
                .map(grain -> series.stream().filter(key -> key.grain() == grain).toList())
                .orElse(List.of());
    }
}
