package tavolo.ui.organisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import tavolo.domain.party.Mandate;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Tone;

/// How a mandate stands on a day.
enum Standing {
    /// Valid, with more than [#SOON] days to go.
    VALID(Tone.GOOD),
    /// Valid, and ends within [#SOON] days.
    ENDING(Tone.CARE),
    /// Begins later.
    LATER(Tone.NEUTRAL),
    /// Has ended.
    ENDED(Tone.BAD);

    /// From how many days before its end a mandate is marked.
    static final long SOON = 30;

    private final Tone tone;

    Standing(Tone tone) {
        this.tone = tone;
    }

    static Standing of(Mandate mandate, LocalDate today) {
        if (today.isBefore(mandate.validFrom())) {
            return LATER;
        }
        if (!mandate.isValidOn(today)) {
            return ENDED;
        }
        return mandate.validTo().filter(end -> daysTo(end, today) <= SOON).isPresent()
                ? ENDING
                : VALID;
    }

    /// This standing of `mandate` in words.
    Chip chip(Mandate mandate, LocalDate today) {
        long days = mandate.validTo().map(end -> daysTo(end, today)).orElse(0L);
        Chip words = new Chip("", tone);
        String key = "view.organisation.mandate.standing." + name().toLowerCase(Locale.ROOT);
        return new Chip(words.getTranslation(key, days), tone);
    }

    private static long daysTo(LocalDate end, LocalDate today) {
        return ChronoUnit.DAYS.between(today, end);
    }
}
