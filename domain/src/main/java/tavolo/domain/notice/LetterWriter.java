package tavolo.domain.notice;

/// The port to the words of a mail, in both languages.
@FunctionalInterface
public interface LetterWriter {

    /// `letter` in words, in the language of its reader.
    WrittenLetter write(Letter letter);
}
