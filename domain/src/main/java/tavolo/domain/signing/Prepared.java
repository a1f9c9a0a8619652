package tavolo.domain.signing;

import java.time.Instant;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// A file that is ready for one signature, and all that completing it needs. Every component can be
/// stored as bytes or text, so that minutes and restarts may pass before the signature value comes.
///
/// @param field the signature field that is filled
/// @param certificate who will sign
/// @param at the claimed time of signing, to the second
/// @param file the prepared file, with an empty place for the signature
/// @param dtbs the data that the private key has to sign
/// @param digest the digest of the part of `file` that the signature covers
public record Prepared(
        String field,
        SignerCertificate certificate,
        Instant at,
        Bytes file,
        Bytes dtbs,
        Sha256 digest) {}
