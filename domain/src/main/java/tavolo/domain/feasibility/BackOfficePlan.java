package tavolo.domain.feasibility;

import java.util.ArrayList;
import java.util.List;

/// Work that is kept until somebody has time for it: mail, forms, claims. Workload is set against
/// productive hours, and what is left over is the backlog of the next day; no queue model applies.
///
/// @param openItems at the start, zero or more
/// @param handleSeconds for one item, above zero
/// @param shrinkage of the scheduled hours
/// @param days in order; at least one
public record BackOfficePlan(
        double openItems, double handleSeconds, Shrinkage shrinkage, List<BackOfficeDay> days) {

    private static final double SECONDS_PER_HOUR = 3600;

    public BackOfficePlan {
        Check.notNegative(InputField.ITEMS, openItems);
        Check.aboveZero(InputField.HANDLE_SECONDS, handleSeconds);
        Check.atLeastOne(InputField.INTERVALS, days.size());
        days = List.copyOf(days);
    }

    /// The same work after a change of handle time, shrinkage and downtime.
    public BackOfficePlan after(Change change) {
        return new BackOfficePlan(
                openItems,
                handleSeconds * (1 + change.handleTime()),
                change.appliedTo(shrinkage),
                days);
    }

    /// The same with items, handle time and shrinkage multiplied.
    BackOfficePlan times(double items, double handleTime, double share) {
        return new BackOfficePlan(
                openItems,
                handleSeconds * handleTime,
                shrinkage.times(share),
                days.stream()
                        .map(day -> new BackOfficeDay(day.items() * items, day.scheduledHours()))
                        .toList());
    }

    /// All the work there is: what is open at the start and what comes in.
    public double items() {
        return openItems + days.stream().mapToDouble(BackOfficeDay::items).sum();
    }

    /// What is done and what is left, day by day.
    public BackOfficeForecast forecast() {
        List<BackOfficeForecast.Day> forecasts = new ArrayList<>();
        double open = openItems;
        for (BackOfficeDay day : days) {
            double productive = shrinkage.available(day.scheduledHours());
            double work = open + day.items();
            double done = Math.min(work, productive * SECONDS_PER_HOUR / handleSeconds);
            open = work - done;
            forecasts.add(new BackOfficeForecast.Day(productive, hours(work), done, open));
        }
        return new BackOfficeForecast(forecasts);
    }

    /// Scheduled hours that are lacking over all days so that no more than `items` are left at the
    /// end; zero if enough are there. Within the period the backlog may be larger.
    public double extraScheduledHours(double items) {
        Check.notNegative(InputField.ITEMS, items);
        double tooMany = forecast().backlogAtEnd() - items;
        return tooMany <= 0 ? 0 : hours(tooMany) / shrinkage.available(1);
    }

    private double hours(double items) {
        return items * handleSeconds / SECONDS_PER_HOUR;
    }
}
