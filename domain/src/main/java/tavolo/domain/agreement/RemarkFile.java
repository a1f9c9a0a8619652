package tavolo.domain.agreement;

import java.util.UUID;
import tavolo.domain.document.Bytes;

/// A file that goes with a comment or a claim: whoever reads that may have it, and nobody else.
///
/// @param name harmless, with the ending of its kind
public record RemarkFile(UUID id, String name, FileKind kind, Bytes content) {}
