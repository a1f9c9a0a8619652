package tavolo.domain.actual;

import java.util.Optional;
import tavolo.domain.target.ExclusionCode;

/// A part of a figure that a party asks not to count.
///
/// @param minutes how long the cause lasted
/// @param part what was counted in that time
/// @param evidence where the proof lies: a ticket, an order, a notice
public record ExcludedPart(
        ExclusionCode code, int minutes, Quantity part, Optional<String> evidence) {

    public ExcludedPart {
        if (minutes < 1) {
            throw new IllegalArgumentException("a cause lasts a minute at least, was " + minutes);
        }
        evidence = evidence.map(String::strip).filter(proof -> !proof.isEmpty());
    }
}
