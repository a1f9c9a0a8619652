package tavolo.domain.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.Regulator;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TimelineRefusal;

/// Timelines of targets in memory.
public final class FakeTargetTimelines implements TargetTimelines {

    private final FakeTransactions transactions;
    private final Map<TargetSubject, TargetTimeline> timelines;
    private final Map<AgreementId, Integer> recorded;
    private final Map<TargetSubject, AgreementId> lastWords;
    private final Map<ServiceLineId, Regulator> regulators;

    public FakeTargetTimelines(FakeTransactions transactions) {
        this.transactions = transactions;
        this.timelines = transactions.table();
        this.recorded = transactions.table();
        this.lastWords = transactions.table();
        this.regulators = transactions.table();
    }

    @Override
    public List<TargetTimeline> on(ServiceLineId line) {
        transactions.require();
        return timelines.values().stream()
                .filter(timeline -> timeline.subject().scope().service().equals(line))
                .sorted(
                        Comparator.comparing(
                                        (TargetTimeline timeline) -> timeline.subject().kpi(),
                                        Indicator.IN_ORDER)
                                .thenComparing(timeline -> timeline.subject().scope().toString()))
                .toList();
    }

    @Override
    public Outcome<TargetTimeline> record(TargetTimeline next, AgreementId source) {
        transactions.require();
        TargetTimeline present =
                timelines.getOrDefault(next.subject(), TargetTimeline.of(next.subject()));
        if (present.entries().size() >= next.entries().size()) {
            return Outcome.refused(
                    new TimelineRefusal.RecordedMeanwhile(
                            present.entries().getLast().recordedAt()));
        }
        timelines.put(next.subject(), next);
        recorded.merge(source, 1, Integer::sum);
        lastWords.put(next.subject(), source);
        return Outcome.done(next);
    }

    @Override
    public boolean isRecorded(AgreementId source) {
        transactions.require();
        return recorded.containsKey(source);
    }

    @Override
    public Optional<AgreementId> lastWord(TargetSubject subject) {
        transactions.require();
        return Optional.ofNullable(lastWords.get(subject));
    }

    @Override
    public Optional<Regulator> regulatorOf(ServiceLineId line) {
        transactions.require();
        return Optional.ofNullable(regulators.get(line));
    }

    /// Puts the client of `line` under `regulator`.
    public void regulate(ServiceLineId line, Regulator regulator) {
        regulators.put(line, regulator);
    }
}
