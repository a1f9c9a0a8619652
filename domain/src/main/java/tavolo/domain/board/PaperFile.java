package tavolo.domain.board;

import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// A file to view or download.
///
/// @param name a file name that says what it is, without path
public record PaperFile(String name, Sha256 sha, Bytes content) {}
