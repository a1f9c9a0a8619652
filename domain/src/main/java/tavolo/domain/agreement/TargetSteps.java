package tavolo.domain.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TargetEnding;
import tavolo.domain.term.TargetStatus;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.Validity;

/// What becomes of one target when its agreement moves on. Empty where the move changes nothing.
final class TargetSteps {

    private final IdSource ids;
    private final Instant at;

    /// @param at when it is recorded
    TargetSteps(IdSource ids, Instant at) {
        this.ids = ids;
        this.at = at;
    }

    /// `terms` apply on `days`, in place of what would apply then.
    Outcome<TargetTimeline> begin(TargetTimeline before, TargetTerms terms, Validity days) {
        TargetVersion version = version(before, terms, days);
        return before.taken(days).isEmpty()
                ? before.resumedBy(version)
                : before.supersededBy(version);
    }

    /// The target applies no longer from `day` on.
    Optional<Outcome<TargetTimeline>> end(TargetTimeline before, LocalDate day) {
        return before.taken(Validity.since(day)).isEmpty()
                ? Optional.empty()
                : Optional.of(before.endedBy(new TargetEnding(day, at)));
    }

    /// What applies on `day` is observed and not sanctioned from then on.
    Optional<Outcome<TargetTimeline>> suspend(TargetTimeline before, LocalDate day) {
        return applying(before, day)
                .filter(now -> now.version().terms().status() != TargetStatus.SUSPENDED)
                .map(now ->
                        superseded(
                                before,
                                now.version().terms().standing(TargetStatus.SUSPENDED),
                                now.days(),
                                day));
    }

    /// What was suspended counts again from `day` on, as it stood before.
    Optional<Outcome<TargetTimeline>> resume(TargetTimeline before, LocalDate day) {
        return applying(before, day)
                .filter(now -> now.version().terms().status() == TargetStatus.SUSPENDED)
                .flatMap(now ->
                        standing(before, day)
                                .map(former ->
                                        superseded(before, former.terms(), now.days(), day)));
    }

    /// What applied last goes on without an end.
    Optional<Outcome<TargetTimeline>> prolong(TargetTimeline before) {
        return before.segments().reversed().stream()
                .findFirst()
                .flatMap(last ->
                        last.days()
                                .to()
                                .map(end ->
                                        before.continuedBy(
                                                version(
                                                        before,
                                                        last.version().terms(),
                                                        Validity.since(end)))));
    }

    private static Optional<Segment> applying(TargetTimeline timeline, LocalDate day) {
        return timeline.segments().stream()
                .filter(segment -> segment.days().contains(day))
                .findFirst();
    }

    /// What was recorded last for `day` and not suspended.
    private static Optional<TargetVersion> standing(TargetTimeline timeline, LocalDate day) {
        return timeline.entries().reversed().stream()
                .filter(TargetVersion.class::isInstance)
                .map(TargetVersion.class::cast)
                .filter(version -> version.validity().contains(day))
                .filter(version -> version.terms().status() != TargetStatus.SUSPENDED)
                .findFirst();
    }

    private Outcome<TargetTimeline> superseded(
            TargetTimeline before, TargetTerms terms, Validity days, LocalDate day) {
        return before.supersededBy(version(before, terms, days.onwards(day).orElse(days)));
    }

    private TargetVersion version(TargetTimeline of, TargetTerms terms, Validity days) {
        return new TargetVersion(new TargetVersionId(ids.next()), of.subject(), terms, days, at);
    }
}
