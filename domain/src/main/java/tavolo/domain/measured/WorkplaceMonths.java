package tavolo.domain.measured;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import tavolo.domain.actual.Reading;

/// One indicator of those who work remotely and of those on site, month by month, with nothing
/// excluded.
///
/// @param months those in which either was measured, in the order of time
public record WorkplaceMonths(List<Month> months) {

    /// One month; a side of which nothing, or too little, was counted is empty.
    public record Month(YearMonth month, Reading remote, Reading onSite) {}

    public WorkplaceMonths {
        months = List.copyOf(months);
    }

    /// Empty unless both were measured at all, since there is nothing to compare.
    static Optional<WorkplaceMonths> of(List<Month> months) {
        boolean isRemote = months.stream().anyMatch(month -> month.remote().figure().isPresent());
        boolean isOnSite = months.stream().anyMatch(month -> month.onSite().figure().isPresent());
        return isRemote && isOnSite ? Optional.of(new WorkplaceMonths(months)) : Optional.empty();
    }
}
