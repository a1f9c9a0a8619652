package tavolo.domain.term;

import java.time.Instant;
import java.time.LocalDate;

/// The target applies no longer from a day on.
///
/// @param from the first day on which it does not apply
public record TargetEnding(LocalDate from, Instant recordedAt) implements TimelineEntry {}
