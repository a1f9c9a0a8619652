package tavolo.domain.redline;

import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.library.ClausePlace;

/// What a clause carries through a word processor: where it stands, and which version it was when
/// it left the portal.
public record ClauseMark(ClausePlace place, ClauseVersionId version) {

    /// The mark written in `text`; empty if there is none.
    public static Optional<ClauseMark> parse(String text) {
        String[] parts = text.split("#", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ClauseMark(
                            ClausePlace.parse(parts[0]),
                            new ClauseVersionId(UUID.fromString(parts[1]))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The form that [#parse] reads; at most 64 characters, which is what a word processor keeps.
    @Override
    public String toString() {
        return place + "#" + version;
    }
}
