package tavolo.domain.redline;

import tavolo.domain.Outcome;
import tavolo.domain.document.Bytes;

/// The port to files of word processors. Nothing of a file is believed: reading one takes bounded
/// time and memory, fetches nothing from elsewhere and runs nothing.
public interface WordFiles {

    /// The largest file that is read, in megabytes.
    int LARGEST_MEGABYTES = 10;

    /// A file in which every change of `redline` can be accepted or rejected, and from which every
    /// clause can be told again after it was edited.
    byte[] write(Redline redline);

    /// The text of `file` with all changes in it accepted. Refused when it is not such a file, too
    /// large, swollen, or carries what a text does not need.
    Outcome<EditedText> read(Bytes file);
}
