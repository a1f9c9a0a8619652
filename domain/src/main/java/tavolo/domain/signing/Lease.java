package tavolo.domain.signing;

import java.time.Instant;
import java.util.UUID;
import tavolo.domain.agreement.SignatoryId;

/// Somebody has taken a paper away to sign it elsewhere. It only tells the others, so that they do
/// not sign an older file meanwhile; it keeps nobody from anything and ends by itself.
///
/// @param until when it ends, not included
public record Lease(UUID document, SignatoryId signatory, Instant takenAt, Instant until) {

    public Lease {
        if (!until.isAfter(takenAt)) {
            throw new IllegalArgumentException("a lease ends after it begins, was " + until);
        }
    }

    /// Whether it still holds at `now`.
    public boolean holdsAt(Instant now) {
        return now.isBefore(until);
    }
}
