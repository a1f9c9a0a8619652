package tavolo.domain.verify;

import java.util.Optional;
import tavolo.domain.document.CheckLink;

/// What the portal knows of a printed paper by its code. Its method runs inside a transaction.
public interface PrintedPapers {

    /// The paper whose text has this code, without the names of those who signed: whoever knows the
    /// digest of a text need not be one who may know them. Empty for no such paper.
    Optional<PrintedPaper> find(CheckLink code);
}
