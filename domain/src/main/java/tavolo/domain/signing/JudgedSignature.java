package tavolo.domain.signing;

import java.time.Instant;
import java.util.Optional;

/// One signature found in a file. The name comes from the certificate, never from the visible box.
///
/// @param field the signature field
/// @param signer the common name in the certificate
/// @param organisation the organisation in the certificate; empty when it has none
/// @param pseudonym the serial number of the signer's name in the certificate; empty when absent
/// @param isSeal whether it is the portal's certification seal rather than a person's signature
/// @param claimedAt the time that the signature claims
/// @param stamp the earliest right time stamp over this signature, which proves that it existed
///   then; empty when there is none. It is never called qualified here: that is for trusted lists
/// @param passed whether this signature alone was found valid
/// @param coversWholeFile whether it covers every byte of the file but its own value
public record JudgedSignature(
        String field,
        String signer,
        String organisation,
        String pseudonym,
        boolean isSeal,
        Instant claimedAt,
        Optional<Stamp> stamp,
        boolean passed,
        boolean coversWholeFile) {}
