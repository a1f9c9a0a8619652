package tavolo.domain.document;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// What people type, or paste from a word processor or a web page, as the text of a clause or of a
/// comment: paragraphs, and nothing that no paper can show. Markers of lists stay as text, cells of
/// tables stand in one line per row.
public final class PastedText {

    /// Where a field of a word processor begins, where its code ends, and where it ends.
    private static final char FIELD = 0x13;

    private static final char SHOWN = 0x14;
    private static final char FIELD_END = 0x15;

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028]|\u2029");
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}]");
    private static final Pattern HYPHEN = Pattern.compile("[\u001E\u2010\u2011]");

    /// Bullets as word processors write them, some of them with fonts of their own.
    private static final Pattern BULLET =
            Pattern.compile(
                    "(?m)^[ \t]*(?:[\u2022\u00B7\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u2023"
                            + "\u2043\u2219\u27A2\uF0B7\uF0A7\uF0D8\uF0FC\uF076][ \t]*|o\t)");

    private static final Pattern NUMBER =
            Pattern.compile("(?m)^[ \t]*((?:\\p{Alnum}{1,5}[.)]){1,4})\t[ \t]*");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\n\t]]");
    private static final Pattern BLANKS_AT_END = Pattern.compile("(?m)[ \t]+$");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
    private static final Pattern CELL_END = Pattern.compile("[ ]*\t[ ]*");

    private PastedText() {}

    /// `typed` in NFC, with line feeds, plain blanks and hyphens, without blanks around it or at
    /// the ends of lines, without controls, formats and halves of pairs. Cleaning twice changes
    /// nothing.
    public static String cleaned(String typed) {
        String text = withoutFields(typed);
        text = LINE_END.matcher(text).replaceAll("\n");
        text = BLANK.matcher(text).replaceAll(" ");
        text = HYPHEN.matcher(text).replaceAll("-");
        text = BULLET.matcher(text).replaceAll("- ");
        text = NUMBER.matcher(text).replaceAll("$1 ");
        text = UNSEEN.matcher(text).replaceAll("");
        text = BLANKS_AT_END.matcher(text).replaceAll("");
        text = EMPTY_LINES.matcher(text).replaceAll("\n\n");
        return Normalizer.normalize(lines(text), Normalizer.Form.NFC).strip();
    }

    /// What fields show, without their codes; fields may stand in fields. When they do not end,
    /// nothing is taken for a code.
    private static String withoutFields(String typed) {
        if (typed.indexOf(FIELD) < 0) {
            return typed;
        }
        StringBuilder shown = new StringBuilder(typed.length());
        Deque<Boolean> codes = new ArrayDeque<>();
        int open = 0;
        for (int at = 0; at < typed.length(); at++) {
            char letter = typed.charAt(at);
            boolean ends = letter == SHOWN || letter == FIELD_END;
            if (letter == FIELD) {
                codes.push(true);
                open++;
            } else if (ends && !codes.isEmpty()) {
                open -= codes.pop() ? 1 : 0;
                if (letter == SHOWN) {
                    codes.push(false);
                }
            } else if (open == 0) {
                shown.append(letter);
            }
        }
        return codes.isEmpty() ? shown.toString() : typed;
    }

    private static String lines(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        List<String> lines = new ArrayList<>();
        List<String> before = text.lines().toList();
        for (int at = 0; at < before.size(); at++) {
            String line = before.get(at).replaceFirst("^\t+", "");
            boolean isRow = isRow(before, at, at - 1) || isRow(before, at, at + 1);
            lines.add(CELL_END.matcher(line).replaceAll(isRow ? " | " : " "));
        }
        return String.join("\n", lines);
    }

    /// Rows of a table stand together and have as many cells as each other.
    private static boolean isRow(List<String> lines, int at, int beside) {
        return beside >= 0
                && beside < lines.size()
                && cells(lines.get(at)) > 0
                && cells(lines.get(at)) == cells(lines.get(beside));
    }

    private static long cells(String line) {
        return line.chars().filter(letter -> letter == '\t').count();
    }
}
