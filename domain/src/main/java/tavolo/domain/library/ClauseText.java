package tavolo.domain.library;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;

/// One clause in one language as its file holds it: title, purpose in plain words and the body of
/// numbered paragraphs divided by an empty line.
record ClauseText(String file, String title, String purpose, String body) {

    private static final String TITLE = "title: ";
    private static final String PURPOSE = "purpose: ";

    /// The text in the resource at the absolute path `file`.
    static ClauseText read(String file) {
        return parse(file, PipeTable.text(file));
    }

    /// @throws BrokenLibraryException if `content` is not in NFC with LF or not in the form above
    static ClauseText parse(String file, String content) {
        require(content.indexOf('\r') < 0, file, 0, "lines must end with LF");
        require(Normalizer.isNormalized(content, Form.NFC), file, 0, "text must be in form NFC");
        String[] parts = content.split("\n", 4);
        require(parts.length == 4, file, 0, "title, purpose, empty line and text expected");
        require(parts[0].startsWith(TITLE), file, 1, "the title is missing");
        require(parts[1].startsWith(PURPOSE), file, 2, "the purpose is missing");
        require(parts[2].isEmpty(), file, 3, "an empty line is expected");
        ClauseText text =
                new ClauseText(
                        file,
                        parts[0].substring(TITLE.length()).strip(),
                        parts[1].substring(PURPOSE.length()).strip(),
                        parts[3].strip());
        text.requireNumbering();
        return text;
    }

    List<String> paragraphs() {
        return List.of(body.split("\n\n"));
    }

    /// Refuses this text unless it has as many paragraphs as `original`.
    void requireSameNumbering(ClauseText original) {
        require(
                paragraphs().size() == original.paragraphs().size(),
                file,
                0,
                "has another number of paragraphs than " + original.file());
    }

    private void requireNumbering() {
        List<String> paragraphs = paragraphs();
        for (int index = 0; index < paragraphs.size(); index++) {
            String number = (index + 1) + ". ";
            require(
                    paragraphs.get(index).startsWith(number),
                    file,
                    4 + 2 * index,
                    "a paragraph numbered " + number.strip() + " is expected");
        }
    }

    private static void require(boolean holds, String file, int line, String rule) {
        if (!holds) {
            throw new BrokenLibraryException(file, line, rule);
        }
    }
}
