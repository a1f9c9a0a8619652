package tavolo.domain.signing;

import java.time.LocalDate;

/// Until when signatures are collected, and what follows, known to all from the start: nothing
/// waits for ever.
///
/// @param lastDay last day on which somebody can sign, included
public record SigningDeadline(LocalDate lastDay, LapseOutcome outcome) {

    /// How many days there are when nobody says otherwise.
    public static final int USUAL_DAYS = 30;

    /// How many days before the last one those who are missing are reminded.
    public static final int REMINDER_DAYS = 3;

    /// The usual one for a signing that opens on `day`: whatever is not signed is talked over
    /// again.
    public static SigningDeadline usual(LocalDate day) {
        return new SigningDeadline(day.plusDays(USUAL_DAYS), LapseOutcome.BACK_TO_TABLE);
    }

    /// Whether its last day is over on `day`.
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(lastDay);
    }
}
