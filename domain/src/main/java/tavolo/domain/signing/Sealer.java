package tavolo.domain.signing;

import java.time.Instant;

/// Puts the portal's certification seal on a rendered paper, before anybody signs it. From then on
/// only signatures may be added. Source: ISO 32000-1, 12.8.2.2, DocMDP with P = 2.
public interface Sealer {

    /// The sealed paper: the bytes of `paper` followed by the seal, which carries a time stamp
    /// unless no authority answers. May take seconds; never called inside a transaction.
    ///
    /// @param at the time that the seal claims, kept to the second
    /// @throws SlotUnavailable if `paper` has no empty field for the seal
    StampedFile sealed(byte[] paper, Instant at);

    /// The bytes of the paper sealed as by [#sealed].
    ///
    /// @param at the time that the seal claims, kept to the second
    /// @throws SlotUnavailable if `paper` has no empty field for the seal
    default byte[] seal(byte[] paper, Instant at) {
        return sealed(paper, at).file().toArray();
    }
}
