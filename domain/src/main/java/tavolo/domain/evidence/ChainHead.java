package tavolo.domain.evidence;

import java.util.UUID;
import tavolo.domain.document.Sha256;

/// Where a chain of facts ended at some moment.
///
/// @param chain the agreement, or the identity of the chain of everything else
/// @param length how many facts there were, at least one
/// @param hash of the last of them
public record ChainHead(UUID chain, long length, Sha256 hash) {}
