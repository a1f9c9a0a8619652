package tavolo.domain.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.PowerFile;
import tavolo.domain.party.PersonId;

/// A special power of attorney for one slot: the named signatory lets somebody of the same
/// organisation sign in their place. It derives from the mandate of the one who gives it and is
/// worth nothing when that ends.
///
/// @param from the named signatory
/// @param to who holds the slot instead
/// @param lastDay last day on which it can be used, included; empty when only revoking ends it
/// @param document the act that gives the power
public record Delegation(
        SignatoryId slot,
        PersonId from,
        PersonId to,
        String reason,
        Optional<LocalDate> lastDay,
        PowerFile document,
        Instant at) {

    public Delegation {
        if (from.equals(to)) {
            throw new IllegalArgumentException("nobody delegates to themselves, was " + from);
        }
    }

    /// Whether it can be used on `day`.
    public boolean isValidOn(LocalDate day) {
        return lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }
}
