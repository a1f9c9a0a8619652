package tavolo.domain.proof;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.PersonId;

/// A passkey of a person. Only its public half is known here.
///
/// @param label by which the person tells it from others, 1 to [#LABEL_LIMIT] characters
/// @param credential what a check needs
/// @param createdAt and the other moments by the real clock
/// @param lastUsedAt empty until it is used
public record Passkey(
        UUID id,
        PersonId person,
        String label,
        Credential credential,
        Instant createdAt,
        Optional<Instant> lastUsedAt) {

    /// The most characters of a label.
    public static final int LABEL_LIMIT = 60;

    /// The most passkeys of a person.
    public static final int MOST = 10;

    public Passkey {
        if (label.isBlank() || label.length() > LABEL_LIMIT) {
            throw new IllegalArgumentException(
                    "a label has 1 to " + LABEL_LIMIT + " characters, was " + label.length());
        }
    }

    /// The public half of a passkey.
    ///
    /// @param id names it among all passkeys, at most 1023 bytes
    /// @param attested the attested credential data: model of the device, id, public key in COSE
    /// @param signCount how often it has signed, by its own count; 0 if it does not count
    /// @param backupEligible whether the person's account with the maker of the device may copy it
    /// @param backedUp whether that account has copied it
    public record Credential(
            Bytes id, Bytes attested, long signCount, boolean backupEligible, boolean backedUp) {

        /// The most bytes of an id. Source: W3C Web Authentication Level 3, 4 — 1023 bytes at most.
        public static final int ID_LIMIT = 1023;

        public Credential {
            if (id.length() < 1 || id.length() > ID_LIMIT) {
                throw new IllegalArgumentException(
                        "an id has 1 to " + ID_LIMIT + " bytes, was " + id.length());
            }
            if (signCount < 0) {
                throw new IllegalArgumentException("a count is not negative, was " + signCount);
            }
        }
    }
}
