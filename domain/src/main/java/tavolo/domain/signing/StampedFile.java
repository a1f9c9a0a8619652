package tavolo.domain.signing;

import java.util.Optional;
import tavolo.domain.document.Bytes;

/// A file that was just signed, sealed or stamped.
///
/// @param stamp the time proven with it; empty when no authority answered, and then the paper
///   awaits its time
public record StampedFile(Bytes file, Optional<Stamp> stamp) {}
