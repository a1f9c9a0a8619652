package tavolo.domain.party;

import java.time.LocalDate;
import java.util.Optional;

/// The power by which a person signs for an organisation in a capacity.
///
/// @param unit the production unit it is limited to; empty for the whole organisation
/// @param evidence the act that proves the power, such as a deed or election minutes
/// @param validFrom first day of validity
/// @param validTo last day of validity, included; empty when open-ended
public record Mandate(
        MandateId id,
        PersonId person,
        Capacity capacity,
        Optional<UnitId> unit,
        String evidence,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    public Mandate {
        if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "a mandate ends on or after its first day, was " + validFrom + ".." + validTo);
        }
    }

    /// Whether the power exists on `day`.
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
