package tavolo.domain.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.document.Bytes;

/// A signature that was made elsewhere, as a judge found it in an uploaded file. All it says of the
/// signer comes from the certificate.
///
/// @param field the signature field; empty for an envelope
/// @param name the common name
/// @param names given name and family name, as the certificate has them; empty when it has neither
/// @param serialNumber that of the holder, such as `TINIT-…`; empty when absent
/// @param issuer the common name of the authority that issued the certificate
/// @param chain the certificate and those above it, up to a trusted one where it leads to one, in
///   DER; empty when the file does not hold it
/// @param validFrom first moment of the certificate
/// @param validTo last moment of the certificate
/// @param claimedAt the time that the signature claims
/// @param isQualified whether the certificate says that it is a qualified one of a person, for
///   signatures, with its key in a qualified device. Source: ETSI EN 319 412-5, section 4.2. That
///   its authority may say so is part of its being trusted
/// @param standing whether the certificate was revoked
/// @param findings why it is not valid; empty when it is
public record OutsideSignature(
        String field,
        String name,
        String names,
        String serialNumber,
        String issuer,
        List<Bytes> chain,
        Instant validFrom,
        Instant validTo,
        Instant claimedAt,
        boolean isQualified,
        Standing standing,
        Set<Finding> findings) {

    public OutsideSignature {
        chain = List.copyOf(chain);
        findings = Set.copyOf(findings);
    }

    /// The certificate in DER; empty when the file does not hold it.
    public Optional<Bytes> certificate() {
        return chain.stream().findFirst();
    }

    /// How the person is called on the screen.
    public String called() {
        return names.isBlank() ? name : names;
    }
}
