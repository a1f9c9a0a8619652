package tavolo.domain.fake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.Outcome;
import tavolo.domain.document.Bytes;
import tavolo.domain.redline.ClauseMark;
import tavolo.domain.redline.ClauseRedline;
import tavolo.domain.redline.EditedText;
import tavolo.domain.redline.EditedText.Kind;
import tavolo.domain.redline.EditedText.Line;
import tavolo.domain.redline.Redline;
import tavolo.domain.redline.RedlineRefusal;
import tavolo.domain.redline.WordFiles;

/// Word-processor files as plain text, one line each: mark, kind, words, with tabs between.
public final class FakeWordFiles implements WordFiles {

    private final FakeTransactions transactions;

    public FakeWordFiles(FakeTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public byte[] write(Redline redline) {
        transactions.forbid();
        return redline.clauses().stream()
                .flatMap(FakeWordFiles::lines)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> lines(ClauseRedline clause) {
        ClauseMark mark = new ClauseMark(clause.line().place(), clause.latest().id());
        return Stream.concat(
                Stream.of(line(mark, Kind.HEADING, clause.heading())),
                clause.passages().stream()
                        .filter(passage -> passage.fate().standsNow())
                        .map(passage -> line(mark, Kind.TEXT, passage.after())));
    }

    private static String line(ClauseMark mark, Kind kind, String words) {
        return mark + "\t" + kind + "\t" + words.replace('\n', '\r');
    }

    @Override
    public Outcome<EditedText> read(Bytes file) {
        transactions.forbid();
        String text = new String(file.toArray(), StandardCharsets.UTF_8);
        if (text.startsWith("%PDF")) {
            return Outcome.refused(new RedlineRefusal.FileUnusable());
        }
        List<Line> lines =
                text.lines().filter(line -> !line.isBlank()).map(FakeWordFiles::line).toList();
        return Outcome.done(new EditedText(lines, 0));
    }

    private static Line line(String written) {
        String[] parts = written.split("\t", -1);
        Optional<ClauseMark> mark = ClauseMark.parse(parts[0]);
        List<String> cells =
                Arrays.stream(parts).skip(2).map(cell -> cell.replace('\r', '\n')).toList();
        return new Line(mark, Kind.valueOf(parts[1]), cells);
    }
}
