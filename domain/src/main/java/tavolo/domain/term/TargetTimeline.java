package tavolo.domain.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;

/// All that was ever recorded about one target, along two times: the days on which terms apply and
/// the moments at which they were recorded. On every day from the first to the last exactly one
/// version applies, but for days that two agreements left between them. Entries are only added;
/// where they speak of the same day, the later one counts.
///
/// @param entries in the order in which they were recorded
public record TargetTimeline(TargetSubject subject, List<TimelineEntry> entries) {

    public TargetTimeline {
        entries = List.copyOf(entries);
        for (int index = 0; index < entries.size(); index++) {
            TimelineEntry entry = entries.get(index);
            requireOwn(subject, entry);
            subject = named(subject, entry);
            if (index > 0 && !entry.recordedAt().isAfter(entries.get(index - 1).recordedAt())) {
                throw new IllegalArgumentException(
                        "entries are recorded one after the other, was " + entry.recordedAt());
            }
        }
    }

    /// A target of which nothing is recorded yet.
    public static TargetTimeline of(TargetSubject subject) {
        return new TargetTimeline(subject, List.of());
    }

    /// This timeline with `version` beside what applies already. Refused where they would share a
    /// day or leave days between them without a target.
    public Outcome<TargetTimeline> continuedBy(TargetVersion version) {
        List<Segment> taken = taken(version.validity());
        return taken.isEmpty()
                ? recorded(version)
                : Outcome.refused(new TimelineRefusal.DaysOverlap(taken));
    }

    /// The same where another agreement begins: days that it leaves after the end of what applied
    /// stay without a target, since nobody agreed one for them. Refused where they would share a
    /// day.
    public Outcome<TargetTimeline> resumedBy(TargetVersion version) {
        List<Segment> taken = taken(version.validity());
        return taken.isEmpty()
                ? recorded(version, unfit(version))
                : Outcome.refused(new TimelineRefusal.DaysOverlap(taken));
    }

    /// This timeline with `version` in place of what applies on its days; after its last day the
    /// earlier terms apply again. What was recorded stays readable by [#asOf(LocalDate, Instant)].
    /// Refused where nothing applies on those days.
    public Outcome<TargetTimeline> supersededBy(TargetVersion version) {
        return taken(version.validity()).isEmpty()
                ? Outcome.refused(new TimelineRefusal.NothingApplies(version.validity()))
                : recorded(version);
    }

    /// This timeline with nothing that applies from the day of `ending` on. Refused where nothing
    /// does anyhow.
    public Outcome<TargetTimeline> endedBy(TargetEnding ending) {
        Validity days = Validity.since(ending.from());
        return taken(days).isEmpty()
                ? Outcome.refused(new TimelineRefusal.NothingApplies(days))
                : recorded(ending);
    }

    /// What applies on `day` by all that is known; empty before the first day and after the last.
    public Optional<TargetVersion> asOf(LocalDate day) {
        return asOf(day, Instant.MAX);
    }

    /// What applied on `day` by what was recorded at `knownAt` or before.
    public Optional<TargetVersion> asOf(LocalDate day, Instant knownAt) {
        return entries.reversed().stream()
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .filter(entry -> speaksOf(entry, day))
                .findFirst()
                .flatMap(TargetTimeline::version);
    }

    /// The days on which each version applies by all that is known, in their order.
    public List<Segment> segments() {
        return segments(Instant.MAX);
    }

    /// The same by what was recorded at `knownAt` or before.
    public List<Segment> segments(Instant knownAt) {
        List<Segment> segments = List.of();
        for (TimelineEntry entry : entries) {
            if (!entry.recordedAt().isAfter(knownAt)) {
                segments = Segment.after(segments, entry);
            }
        }
        return segments;
    }

    /// What differs between the terms of two days by all that is known.
    public List<TermChange> difference(LocalDate earlier, LocalDate later) {
        return TermChange.between(
                asOf(earlier).map(TargetVersion::terms), asOf(later).map(TargetVersion::terms));
    }

    /// What applies on some of `days`, cut to them.
    public List<Segment> taken(Validity days) {
        return segments().stream()
                .flatMap(segment ->
                        segment.days().overlap(days).stream()
                                .map(both -> new Segment(both, segment.version())))
                .toList();
    }

    /// The days that `days` would leave without a target between what applies and themselves.
    public Optional<Validity> leftOut(Validity days) {
        return taken(days).isEmpty() ? gap(days) : Optional.empty();
    }

    private Outcome<TargetTimeline> recorded(TimelineEntry entry) {
        return recorded(entry, refusal(entry));
    }

    private Outcome<TargetTimeline> recorded(TimelineEntry entry, Optional<TimelineRefusal> no) {
        requireOwn(subject, entry);
        if (!entries.isEmpty() && !entry.recordedAt().isAfter(entries.getLast().recordedAt())) {
            return Outcome.refused(
                    new TimelineRefusal.RecordedMeanwhile(entries.getLast().recordedAt()));
        }
        return no.map(Outcome::<TargetTimeline>refused)
                .orElseGet(() -> {
                    List<TimelineEntry> more = new ArrayList<>(entries);
                    more.add(entry);
                    return Outcome.done(new TargetTimeline(subject, more));
                });
    }

    private Optional<TimelineRefusal> refusal(TimelineEntry entry) {
        return version(entry)
                .flatMap(version ->
                        unfit(version)
                                .or(() ->
                                        gap(version.validity())
                                                .map(TimelineRefusal.DaysLeftOut::new)));
    }

    private static Optional<TimelineRefusal> unfit(TargetVersion version) {
        List<TermsProblem> problems = version.terms().problems(version.validity());
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelineRefusal.TermsUnfit(problems));
    }

    private Optional<Validity> gap(Validity days) {
        List<Segment> segments = segments();
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = segments.getFirst().days().from();
        Optional<LocalDate> end = segments.getLast().days().to();
        if (end.filter(days.from()::isAfter).isPresent()) {
            return end.map(last -> Validity.between(last, days.from()));
        }
        return days.to().filter(first::isAfter).map(last -> Validity.between(last, first));
    }

    private static boolean speaksOf(TimelineEntry entry, LocalDate day) {
        return switch (entry) {
            case TargetVersion version -> version.validity().contains(day);
            case TargetEnding(LocalDate from, _) -> !day.isBefore(from);
            case HiddenTerms(Validity days, _) -> days.contains(day);
        };
    }

    private static Optional<TargetVersion> version(TimelineEntry entry) {
        return switch (entry) {
            case TargetVersion version -> Optional.of(version);
            case TargetEnding _, HiddenTerms _ -> Optional.empty();
        };
    }

    /// An own indicator is called what the last version of its target calls it.
    private static TargetSubject named(TargetSubject subject, TimelineEntry entry) {
        return entry instanceof TargetVersion version ? version.subject() : subject;
    }

    private static void requireOwn(TargetSubject subject, TimelineEntry entry) {
        if (entry instanceof TargetVersion version && !version.subject().equals(subject)) {
            throw new IllegalArgumentException(
                    "a timeline is of one target, was " + version.subject() + " in " + subject);
        }
    }
}
