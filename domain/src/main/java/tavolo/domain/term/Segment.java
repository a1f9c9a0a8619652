package tavolo.domain.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The days on which a version really applies: those of its own validity that no later entry took.
public record Segment(Validity days, TargetVersion version) {

    /// What remains of it beside `taken`.
    private Stream<Segment> beside(Validity taken) {
        Optional<Validity> later = taken.to().flatMap(days::onwards);
        return Stream.concat(days.before(taken.from()).stream(), later.stream())
                .map(rest -> new Segment(rest, version));
    }

    /// `segments` once `entry` is recorded, in the order of days.
    static List<Segment> after(List<Segment> segments, TimelineEntry entry) {
        return switch (entry) {
            case TargetEnding(LocalDate from, _) -> without(segments, Validity.since(from));
            case HiddenTerms(Validity days, _) -> without(segments, days);
            case TargetVersion version -> {
                List<Segment> all = new ArrayList<>(without(segments, version.validity()));
                int place = 0;
                while (place < all.size()
                        && all.get(place).days().from().isBefore(version.validity().from())) {
                    place++;
                }
                all.add(place, new Segment(version.validity(), version));
                yield List.copyOf(all);
            }
        };
    }

    private static List<Segment> without(List<Segment> segments, Validity taken) {
        return segments.stream().flatMap(segment -> segment.beside(taken)).toList();
    }
}
