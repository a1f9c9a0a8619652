package tavolo.ui.target;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.CalendarDays;

/// What is asked about the targets of an agreement as it stands in the address, so that a link
/// shows the same to everybody. What an address says that cannot be read is as if it said nothing.
///
/// @param day of which it is asked what applied
/// @param known on which it is asked what was known; empty for all that is known
/// @param other with which the day is compared; empty for none
record StoryAddress(LocalDate day, Optional<LocalDate> known, Optional<LocalDate> other) {

    private static final String DAY = "giorno";
    private static final String KNOWN = "noto";
    private static final String OTHER = "confronta";

    /// The address that leaves everything open.
    static StoryAddress of(LocalDate today) {
        return new StoryAddress(today, Optional.empty(), Optional.empty());
    }

    /// Reads an address; a day that it leaves open is `today`.
    static StoryAddress of(QueryParameters query, LocalDate today) {
        return new StoryAddress(
                day(query, DAY).orElse(today), day(query, KNOWN), day(query, OTHER));
    }

    private static Optional<LocalDate> day(QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(StoryAddress::read);
    }

    /// A day of four figures of a year, which is what tables can hold.
    private static Optional<LocalDate> read(String written) {
        try {
            return Optional.of(LocalDate.parse(written))
                    .filter(day -> day.getYear() > 0 && day.getYear() <= 9999);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Writes it, with the day in full, for today is another day tomorrow.
    QueryParameters written() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(DAY, List.of(day.toString()));
        known.ifPresent(on -> parameters.put(KNOWN, List.of(on.toString())));
        other.ifPresent(with -> parameters.put(OTHER, List.of(with.toString())));
        return new QueryParameters(parameters);
    }

    /// The last moment that counts as known.
    Instant knownAt() {
        return known.map(on ->
                        on.plusDays(1)
                                .atStartOfDay(CalendarDays.ITALY)
                                .toInstant()
                                .minus(1, ChronoUnit.MICROS))
                .orElse(Instant.MAX);
    }

    StoryAddress on(Optional<LocalDate> next, LocalDate today) {
        return new StoryAddress(next.orElse(today), known, other);
    }

    StoryAddress knownOn(Optional<LocalDate> next) {
        return new StoryAddress(day, next, other);
    }

    StoryAddress with(Optional<LocalDate> next) {
        return new StoryAddress(day, known, next);
    }
}
