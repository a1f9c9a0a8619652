package tavolo.domain.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The time stamping authorities of the portal. Signatures and seals ask them by themselves; this
/// port is for papers that were signed while none of them answered. Takes seconds when authorities
/// are slow, so it is never called inside a transaction. Source: ETSI EN 319 422.
public interface TimeStamps {

    /// `file` with a document time stamp behind its unchanged bytes; empty when no authority
    /// answers with a stamp that is right.
    Optional<StampedFile> stamp(byte[] file);

    /// The authorities in the order in which they are asked.
    List<TimeAuthority> authorities();

    /// One authority.
    ///
    /// @param name its address, or the name in the certificate of the embedded one
    /// @param isEmbedded whether it is the portal's own, for trials: never qualified
    /// @param lastAnswer when it last gave a stamp since the start of this node; empty before
    /// @param lastFailure when it last failed since the start of this node; empty before
    /// @param restsUntil until when it is not asked because it failed; empty when it is asked
    record TimeAuthority(
            String name,
            boolean isEmbedded,
            Optional<Instant> lastAnswer,
            Optional<Instant> lastFailure,
            Optional<Instant> restsUntil) {}
}
