package tavolo.domain.signing;

import java.time.Instant;

/// Puts the portal's certification seal on a rendered paper, before anybody signs it. From then on
/// only signatures may be added. Source: ISO 32000-1, 12.8.2.2, DocMDP with P = 2.
public interface Sealer {

    /// The sealed paper: the bytes of `paper` followed by the seal.
    ///
    /// @param at the time that the seal claims, kept to the second
    /// @throws SlotUnavailable if `paper` has no empty field for the seal
    byte[] seal(byte[] paper, Instant at);
}
