package tavolo.domain.proof;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.PersonId;

/// The device of a person that shows codes. Source: RFC 6238 — HMAC-SHA-1, 30 seconds a step, 6
/// digits, as every device understands it.
///
/// @param secret shared with the device, [#SECRET_BYTES] bytes
/// @param confirmedAt when a first code proved that the device knows it; empty before, and then it
///   is asked for nowhere
/// @param lastStep the step of the newest code that was used; none of it or before is taken again
/// @param lastUsedAt empty until one was used
public record CodeDevice(
        PersonId person,
        Bytes secret,
        Instant createdAt,
        Optional<Instant> confirmedAt,
        long lastStep,
        Optional<Instant> lastUsedAt) {

    /// Source: RFC 4226, 4 R6 — 160 bits recommended.
    public static final int SECRET_BYTES = 20;

    /// Seconds for which a code is shown.
    public static final int STEP_SECONDS = 30;

    /// The digits of a code.
    public static final int DIGITS = 6;

    public CodeDevice {
        if (secret.length() != SECRET_BYTES) {
            throw new IllegalArgumentException(
                    "a secret has " + SECRET_BYTES + " bytes, was " + secret.length());
        }
    }

    /// The step of `at`.
    public static long stepAt(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    @Override
    public String toString() {
        return "CodeDevice[" + person + "]";
    }
}
