package tavolo.domain.signing;

import java.time.LocalDate;
import java.util.UUID;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.ProofKind;

/// A signature by adhesion: an act of its own beside a paper that everybody had signed.
///
/// @param document the paper adhered to
/// @param effectiveOn first day on which it counts
/// @param text SHA-256 of the canonical text of the act
/// @param sealed SHA-256 of its sealed file
/// @param signed SHA-256 of its signed file
/// @param certificate the signer's, in DER
/// @param proof how the person proved to be the one
/// @param stamp the time proven with the signature
public record Adhesion(
        UUID id,
        UUID document,
        PersonId person,
        OrganisationId organisation,
        MandateId mandate,
        Capacity capacity,
        LocalDate effectiveOn,
        Sha256 text,
        Sha256 sealed,
        Sha256 signed,
        Bytes certificate,
        ProofKind proof,
        Stamp stamp) {}
