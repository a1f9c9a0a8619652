package tavolo.domain.signing;

import java.time.Instant;

/// Makes a person's signature in two steps around the moment in which the person confirms. Format:
/// PAdES B-T, or B-B while no time stamping authority answers; an increment behind the unchanged
/// bytes of the base. Source: ETSI EN 319 142-1.
public interface Preparer {

    /// The next revision of `base` with `field` filled, lacking the signature value only.
    ///
    /// @param base the newest revision of the document
    /// @param at the claimed time of signing, kept to the second
    /// @throws SlotUnavailable if `base` has no empty signature field of that name
    Prepared prepare(byte[] base, String field, SignerCertificate certificate, Instant at);

    /// The signed file: the prepared one with `value` in its place, and a time stamp of the value.
    /// Needs nothing from the memory of the node that prepared it. Asks an authority, so it may
    /// take seconds and is never called inside a transaction.
    ///
    /// @throws WrongSignatureValue if `value` is not a signature of the prepared data by the
    ///   prepared certificate
    StampedFile complete(Prepared prepared, byte[] value);
}
