package tavolo.persistence.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import tavolo.domain.redline.ClauseMark;
import tavolo.domain.redline.EditedText;
import tavolo.domain.redline.EditedText.Kind;
import tavolo.domain.redline.EditedText.Line;

/// Gathers lines from the elements of a word-processor text as they pass by. It is told of none
/// within a deletion. Source: ECMA-376-1, 17.
final class WordText {

    /// The most paragraphs and rows that are read: far more than all instruments together have.
    static final int MOST_LINES = 5000;

    /// Elements of which a part of the content is about looks, not words.
    private static final Set<String> PROPERTIES = Set.of("pPr", "rPr", "sdtPr", "trPr");

    private static final Set<String> OBJECTS = Set.of("drawing", "object", "pict");
    private static final Set<String> NOTES = Set.of("comment", "footnote", "endnote");

    private final List<Line> lines = new ArrayList<>();
    private final Deque<Optional<ClauseMark>> controls = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<List<StringBuilder>> rows = new ArrayDeque<>();
    private final Map<String, Optional<ClauseMark>> comments = new HashMap<>();
    private final StringBuilder carried = new StringBuilder();
    private Optional<ClauseMark> aside = Optional.empty();
    private String author = "";
    private int properties;
    private int objects;
    private boolean isText;
    private boolean isNote;
    private boolean isElsewhere;

    /// A paragraph that has begun.
    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private String style = "";
        private boolean isMerged;
    }

    boolean isFull() {
        return lines.size() > MOST_LINES;
    }

    boolean isElsewhere() {
        return isElsewhere;
    }

    void elsewhere() {
        isElsewhere = true;
    }

    /// Whether what comes next is about looks; a deletion there means the end of the paragraph, not
    /// words.
    boolean isWithinProperties() {
        return properties > 0;
    }

    EditedText edited() {
        return new EditedText(lines, objects);
    }

    /// @param value gives an attribute by its name, empty if there is none
    void started(String element, UnaryOperator<String> value) {
        if (PROPERTIES.contains(element)) {
            properties++;
        } else if (OBJECTS.contains(element)) {
            objects++;
        } else if (NOTES.contains(element)) {
            isNote = true;
            author = value.apply("author");
            aside = comments.getOrDefault(element + value.apply("id"), Optional.empty());
        } else if (isWithinProperties()) {
            property(element, value);
        } else {
            content(element, value);
        }
    }

    private void property(String element, UnaryOperator<String> value) {
        switch (element) {
            case "tag" -> tagged(value.apply("val"));
            case "pStyle" -> here().ifPresent(paragraph -> paragraph.style = value.apply("val"));
            case "del", "moveFrom" -> here().ifPresent(paragraph -> paragraph.isMerged = true);
            default -> {}
        }
    }

    private void tagged(String tag) {
        Optional<ClauseMark> mark = ClauseMark.parse(tag);
        if (mark.isPresent() && !controls.isEmpty()) {
            controls.pop();
            controls.push(mark);
        }
    }

    private void content(String element, UnaryOperator<String> value) {
        switch (element) {
            case "sdt" -> controls.push(controls.isEmpty() ? Optional.empty() : controls.peek());
            case "p" -> paragraphs.push(new Paragraph());
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> row().ifPresent(cells -> cells.add(new StringBuilder()));
            case "t" -> isText = true;
            case "br", "cr" -> append("\n");
            case "tab" -> append(" ");
            case "noBreakHyphen" -> append("-");
            case "commentReference" -> comments.put("comment" + value.apply("id"), mark());
            case "footnoteReference" -> comments.put("footnote" + value.apply("id"), mark());
            case "endnoteReference" -> comments.put("endnote" + value.apply("id"), mark());
            default -> {}
        }
    }

    void characters(String words) {
        if (isText) {
            append(words);
        }
    }

    void ended(String element) {
        if (PROPERTIES.contains(element)) {
            properties--;
        } else if (NOTES.contains(element)) {
            isNote = false;
        } else if (!isWithinProperties()) {
            switch (element) {
                case "sdt" -> controls.pop();
                case "t" -> isText = false;
                case "p" -> paragraphEnded(paragraphs.pop());
                case "tr" -> rowEnded(rows.pop());
                default -> {}
            }
        }
    }

    private void append(String words) {
        here().ifPresent(paragraph -> paragraph.words.append(words));
    }

    private Optional<Paragraph> here() {
        return Optional.ofNullable(paragraphs.peek());
    }

    private Optional<List<StringBuilder>> row() {
        return Optional.ofNullable(rows.peek());
    }

    private Optional<ClauseMark> mark() {
        return controls.isEmpty() ? Optional.empty() : controls.peek();
    }

    /// A paragraph whose end was deleted goes on in the next one.
    private void paragraphEnded(Paragraph paragraph) {
        String words = paragraph.words.toString();
        if (!paragraphs.isEmpty()) {
            add(mark(), Kind.ASIDE, words);
        } else if (isNote) {
            add(aside, Kind.ASIDE, author.isEmpty() ? words : author + ": " + words);
        } else if (row().isPresent()) {
            cell(words);
        } else if (paragraph.isMerged) {
            carried.append(words);
        } else {
            String whole = carried + words;
            carried.setLength(0);
            add(mark(), WordStyle.kindOf(paragraph.style), whole);
        }
    }

    private void cell(String words) {
        row().filter(cells -> !cells.isEmpty())
                .map(List::getLast)
                .ifPresent(cell -> cell.append(cell.isEmpty() ? "" : "\n").append(words));
    }

    private void rowEnded(List<StringBuilder> cells) {
        List<String> words = cells.stream().map(cell -> cell.toString().strip()).toList();
        if (words.stream().anyMatch(each -> !each.isEmpty())) {
            lines.add(new Line(mark(), Kind.ROW, words));
        }
    }

    private void add(Optional<ClauseMark> mark, Kind kind, String words) {
        if (!words.isBlank()) {
            lines.add(new Line(mark, kind, List.of(words.strip())));
        }
    }
}
