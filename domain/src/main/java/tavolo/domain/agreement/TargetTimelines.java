package tavolo.domain.agreement;

import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.term.Regulator;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTimeline;

/// The store of what was ever recorded about the targets of service lines. Entries are only added,
/// never changed or removed. Every method runs inside a transaction of
/// [tavolo.domain.Transactions].
public interface TargetTimelines {

    /// The timelines of every target of `line`, in the order of the catalogue. The line stays
    /// locked until the transaction ends, so that those who record on it come one after the other.
    List<TargetTimeline> on(ServiceLineId line);

    /// Keeps the last entry of `next`, which comes from `source`. Refused with
    /// [tavolo.domain.term.TimelineRefusal.RecordedMeanwhile] when somebody recorded on the same
    /// target since `next` was read.
    Outcome<TargetTimeline> record(TargetTimeline next, AgreementId source);

    /// Whether something was ever recorded because of `source`.
    boolean isRecorded(AgreementId source);

    /// The agreement because of which something was recorded last about `subject`.
    Optional<AgreementId> lastWord(TargetSubject subject);

    /// Who sets standards for the client of `line`; empty if nobody does.
    Optional<Regulator> regulatorOf(ServiceLineId line);
}
