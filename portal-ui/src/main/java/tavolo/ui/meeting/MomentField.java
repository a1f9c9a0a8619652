package tavolo.ui.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import tavolo.domain.CalendarDays;
import tavolo.ui.form.Checks;
import tavolo.ui.form.DayFields;
import tavolo.ui.language.Wording;

/// Fields for a day and a time of Italy.
final class MomentField extends Composite<Div> {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final DatePicker day;
    private final TimePicker time = new TimePicker();

    /// @param now of the business clock, from which the calendar counts
    MomentField(String dayLabel, String timeLabel, Instant now) {
        day = DayFields.named(dayLabel, CalendarDays.of(now));
        time.setLabel(timeLabel);
        time.setLocale(Wording.language());
        time.setStep(STEP);
        getContent().addClassName("form-dialog__pairs");
        getContent().add(day, time);
    }

    void set(Instant moment) {
        ZonedDateTime italian = moment.atZone(CalendarDays.ITALY);
        day.setValue(italian.toLocalDate());
        time.setValue(italian.toLocalTime());
    }

    /// The moment; empty when one of the two is missing or cannot be read.
    Optional<Instant> moment() {
        return day.getOptionalValue()
                .flatMap(date ->
                        time.getOptionalValue()
                                .map(hour ->
                                        LocalDateTime.of(date, hour)
                                                .atZone(CalendarDays.ITALY)
                                                .toInstant()));
    }

    void check(Checks checks, String dayMissing, String timeMissing) {
        checks.require(day, !day.isEmpty(), dayMissing);
        checks.require(time, !time.isEmpty(), timeMissing);
    }
}
