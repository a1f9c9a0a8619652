package tavolo.domain.feasibility;

/// One day of work that nobody waits for on the line.
///
/// @param items that come in, zero or more
/// @param scheduledHours on the roster, before shrinkage; zero or more
public record BackOfficeDay(double items, double scheduledHours) {

    public BackOfficeDay {
        Check.notNegative(InputField.ITEMS, items);
        Check.notNegative(InputField.SCHEDULED_HOURS, scheduledHours);
    }
}
