package tavolo.domain.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.party.PartySide;

/// How long an agreement has waited for each side: every period in which it was a side's turn. Two
/// sides may have their turn at once, and then the same days count for both. An agreement that is
/// over has no open period, so its days stand still.
///
/// @param periods in no particular order; of one side, no two overlap
public record TurnLedger(List<TurnPeriod> periods) {

    public TurnLedger {
        periods = List.copyOf(periods);
    }

    /// The days that the table waited for `side` in all, up to `now` while its turn lasts. Since
    /// days are counted by the calendar, turns that follow each other on one day add up to the days
    /// from the first to the last, never to more.
    public long days(PartySide side, Instant now) {
        return of(side).stream().mapToLong(period -> period.days(now)).sum();
    }

    /// Since when it is the turn of `side`; empty when it is not.
    public Optional<Instant> since(PartySide side) {
        return of(side).stream().filter(TurnPeriod::isOpen).map(TurnPeriod::began).findFirst();
    }

    /// The same ledger without the time before `start`, for those who were shown the agreement only
    /// then.
    public TurnLedger from(Instant start) {
        return new TurnLedger(
                periods.stream()
                        .filter(period -> period.ended().map(start::isBefore).orElse(true))
                        .map(period -> begunFrom(period, start))
                        .toList());
    }

    private static TurnPeriod begunFrom(TurnPeriod period, Instant start) {
        return period.began().isBefore(start)
                ? new TurnPeriod(period.side(), start, period.ended())
                : period;
    }

    private List<TurnPeriod> of(PartySide side) {
        return periods.stream().filter(period -> period.side() == side).toList();
    }
}
