package tavolo.domain.signing;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;

/// A person's certificate that counts no more. Signatures whose time is proven to lie before `at`
/// stay valid.
///
/// @param certificate the digest of the certificate
/// @param serial its number at the portal's authority
/// @param at from when on it does not count, to the second
/// @param by who revoked it
/// @param note what else there is to say, at most 500 characters; may be empty, never published
public record Revocation(
        Sha256 certificate,
        BigInteger serial,
        Instant at,
        PersonId by,
        RevocationReason reason,
        String note) {

    public static final int LONGEST_NOTE = 500;

    public Revocation {
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "a note has at most %d characters, this one has %d"
                            .formatted(LONGEST_NOTE, note.length()));
        }
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }
}
