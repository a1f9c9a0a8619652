package tavolo.domain.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Refusal;
import tavolo.domain.intake.Cell;
import tavolo.domain.intake.IntakeFile;
import tavolo.domain.intake.RowSink;
import tavolo.domain.intake.SheetReader;

/// Reads lines of fields divided by semicolons, without quotes. What begins with `=` is a formula.
public final class FakeSheetReader implements SheetReader {

    @Override
    public Optional<Refusal> read(IntakeFile file, RowSink sink) {
        List<String> lines = lines(file);
        if (!sink.heads(Arrays.asList(lines.getFirst().split(";", -1)))) {
            return Optional.empty();
        }
        for (int index = 1; index < lines.size(); index++) {
            List<Cell> cells =
                    Arrays.stream(lines.get(index).split(";", -1))
                            .map(FakeSheetReader::cell)
                            .toList();
            if (!sink.row(index + 1, cells)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Cell cell(String field) {
        return field.startsWith("=") ? new Cell.Formula() : Cell.of(field);
    }

    private static List<String> lines(IntakeFile file) {
        try {
            return Files.readAllLines(file.content());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
