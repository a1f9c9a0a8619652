package tavolo.domain.term;

import java.time.LocalDate;
import java.util.Optional;
import tavolo.domain.target.TargetValue;

/// The days on which something applies.
///
/// @param from first day, included
/// @param to the day after the last, excluded; empty while no end is agreed
public record Validity(LocalDate from, Optional<LocalDate> to) {

    public Validity {
        if (to.isPresent() && !to.get().isAfter(from)) {
            throw new IllegalArgumentException(
                    "a validity holds a day at least, was " + from + ".." + to.get());
        }
    }

    /// From `from` on, without an end.
    public static Validity since(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    /// From `from`, included, to `to`, excluded.
    public static Validity between(LocalDate from, LocalDate to) {
        return new Validity(from, Optional.of(to));
    }

    /// The way people say it: both days count.
    public static Validity ofDays(LocalDate first, LocalDate last) {
        return between(first, last.plusDays(1));
    }

    /// The days of a row of the table that the parties negotiate, whose last day counts.
    public static Validity of(TargetValue row) {
        return new Validity(row.validFrom(), row.validTo().map(last -> last.plusDays(1)));
    }

    /// The last day, included; empty while there is no end.
    public Optional<LocalDate> lastDay() {
        return to.map(end -> end.minusDays(1));
    }

    /// Whether it applies on `day`.
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && endsAfter(day);
    }

    /// The days that both have; empty if there are none.
    public Optional<Validity> overlap(Validity other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        return other.until(to).filter(both -> both.endsAfter(start)).map(both -> both.cut(start));
    }

    /// Its days before `day`; empty if there are none.
    public Optional<Validity> before(LocalDate day) {
        return day.isAfter(from) ? until(Optional.of(day)) : Optional.empty();
    }

    /// Its days from `day` on; empty if there are none.
    public Optional<Validity> onwards(LocalDate day) {
        return endsAfter(day) ? Optional.of(cut(day)) : Optional.empty();
    }

    private Validity cut(LocalDate start) {
        return start.isAfter(from) ? new Validity(start, to) : this;
    }

    private boolean endsAfter(LocalDate day) {
        return to.filter(end -> !day.isBefore(end)).isEmpty();
    }

    private Optional<Validity> until(Optional<LocalDate> end) {
        if (end.isEmpty() || to.filter(mine -> !mine.isAfter(end.get())).isPresent()) {
            return Optional.of(this);
        }
        return end.get().isAfter(from) ? Optional.of(new Validity(from, end)) : Optional.empty();
    }
}
