package tavolo.domain.term;

import java.time.Instant;

/// Something recorded about one target. It is never changed; a later entry may say otherwise.
public sealed interface TimelineEntry permits TargetVersion, TargetEnding, HiddenTerms {

    /// When it was recorded.
    Instant recordedAt();
}
