package tavolo.domain.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.document.Bytes;

/// The store of the seals on the heads of all chains. Its methods run inside a transaction.
public interface HeadSeals {

    /// The heads that no seal covers as they are now, by the identity of their chain.
    List<ChainHead> unsealed();

    /// The newest seal; empty before the first.
    Optional<HeadSeal> last();

    /// The newest seal that covers a head of `chain` of at most `length` facts; empty if none does.
    Optional<HeadSeal> covering(UUID chain, long length);

    /// Stores a seal. False if another node stored one of that day or number first.
    boolean keep(HeadSeal seal);

    /// The seals without a time stamp, oldest first, at most `limit`.
    List<HeadSeal> unstamped(int limit);

    /// Stores the time stamp over the seal `number`; the first one stays.
    void stamped(long number, Bytes stamp, Instant at);
}
