package tavolo.domain.term;

import java.time.Instant;

/// A version whose terms are not for the eyes of the reader, who sits at another table: on its days
/// what the reader knows applies no longer. It is never recorded, only read.
public record HiddenTerms(Validity days, Instant recordedAt) implements TimelineEntry {}
