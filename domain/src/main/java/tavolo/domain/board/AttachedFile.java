package tavolo.domain.board;

import tavolo.domain.agreement.FileKind;
import tavolo.domain.document.Bytes;

/// A file that goes with a comment, to download.
public record AttachedFile(String name, FileKind kind, Bytes content) {}
