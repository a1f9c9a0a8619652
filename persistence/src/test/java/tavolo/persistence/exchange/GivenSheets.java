package tavolo.persistence.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tavolo.domain.Refusal;
import tavolo.domain.intake.Cell;
import tavolo.domain.intake.IntakeFile;
import tavolo.domain.intake.RowSink;

/// Files with columns, and what is read of them.
final class GivenSheets {

    private final Path folder;
    private int made;

    GivenSheets(Path folder) {
        this.folder = folder;
    }

    /// What was read of a file.
    record Read(
            List<String> heads, List<List<Cell>> rows, List<Long> numbers, Optional<Refusal> why) {}

    /// How a workbook is filled.
    @FunctionalInterface
    interface Filling {
        void into(XSSFWorkbook workbook);
    }

    /// What else is put into an archive.
    @FunctionalInterface
    interface Writing {
        void into(OutputStream part) throws IOException;
    }

    IntakeFile text(String text, Charset charset) throws IOException {
        return bytes(text.getBytes(charset));
    }

    IntakeFile bytes(byte[] bytes) throws IOException {
        made++;
        return new IntakeFile("figure.csv", Files.write(folder.resolve("file" + made), bytes));
    }

    IntakeFile workbook(Filling filling) throws IOException {
        made++;
        Path path = folder.resolve("file" + made);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            filling.into(workbook);
            workbook.write(out);
        }
        return new IntakeFile("figure.xlsx", path);
    }

    IntakeFile archive(String part, Writing content) throws IOException {
        made++;
        Path path = folder.resolve("file" + made);
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(path))) {
            archive.putNextEntry(new ZipEntry(part));
            content.into(archive);
            archive.closeEntry();
        }
        return new IntakeFile("figure.xlsx", path);
    }

    static Read read(IntakeFile file) {
        return read(file, Integer.MAX_VALUE);
    }

    /// Reads at most so many rows.
    static Read read(IntakeFile file, int most) {
        List<String> heads = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        Optional<Refusal> why =
                new TableFiles()
                        .read(
                                file,
                                new RowSink() {
                                    @Override
                                    public boolean heads(List<String> found) {
                                        heads.addAll(found);
                                        return true;
                                    }

                                    @Override
                                    public boolean row(long number, List<Cell> cells) {
                                        numbers.add(number);
                                        rows.add(cells);
                                        return rows.size() < most;
                                    }
                                });
        return new Read(heads, rows, numbers, why);
    }

    static List<String> shown(List<Cell> cells) {
        return cells.stream().map(Cell::shown).toList();
    }
}
