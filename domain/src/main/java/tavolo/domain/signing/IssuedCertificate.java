package tavolo.domain.signing;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PersonId;

/// A certificate of the portal's authority with which somebody signed. One that was issued and not
/// used is not among them: its key was destroyed, and nothing can be signed with it.
///
/// @param certificate the digest of the certificate
/// @param slot whose signature on a paper was made with it; empty for an act of adhesion
/// @param document the paper that was signed, or adhered to
/// @param signedAt the time that the signature claims; for an act of adhesion the proven one
/// @param provenAt the earliest proven time of the signature; empty while none is
/// @param from first instant of the certificate, included
/// @param to last instant of the certificate, included
/// @param revocation empty while it counts
public record IssuedCertificate(
        Sha256 certificate,
        BigInteger serial,
        Optional<SignatoryId> slot,
        UUID document,
        Holder holder,
        InstrumentKind instrument,
        Instant signedAt,
        Optional<Instant> provenAt,
        Instant from,
        Instant to,
        Optional<Revocation> revocation) {

    /// Whose certificate it is.
    ///
    /// @param name given and family name
    /// @param organisation the name of the organisation for which the person signed
    public record Holder(PersonId person, String name, String organisation) {}

    /// How it stands at `now`.
    public CertificateState stateAt(Instant now) {
        if (revocation.isPresent()) {
            return CertificateState.REVOKED;
        }
        return now.isAfter(to) ? CertificateState.ENDED : CertificateState.VALID;
    }

    /// Whether the signature stands when the certificate counts no more from `moment` on.
    public boolean outlives(Instant moment) {
        return provenAt.isPresent() && provenAt.get().isBefore(moment);
    }

    /// Its number as certificates show it, in hexadecimal digits.
    public String number() {
        return serial.toString(16);
    }
}
