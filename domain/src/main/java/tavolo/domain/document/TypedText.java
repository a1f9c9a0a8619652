package tavolo.domain.document;

/// What people type, without what leaves no trace on a page: as it will be read, it is stored.
public final class TypedText {

    private TypedText() {}

    /// `typed` as one line, without blanks around it.
    public static String line(String typed) {
        return PrintedText.of(typed).replaceAll("\\s+", " ").strip();
    }

    /// `typed` as paragraphs, without blanks around them or at the ends of lines.
    public static String paragraphs(String typed) {
        return PrintedText.of(typed).replaceAll("[ \t]+\n", "\n").strip();
    }
}
