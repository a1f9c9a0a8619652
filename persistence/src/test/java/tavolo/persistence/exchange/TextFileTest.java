package tavolo.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.intake.Cell;
import tavolo.domain.intake.IntakeRefusal;
import tavolo.domain.intake.RowSink;
import tavolo.domain.intake.SheetReader;
import tavolo.persistence.exchange.GivenSheets.Read;

class TextFileTest {

    private static final String SHEET = "Città;Perché;Offerte\nForlì;così;10\n";
    private static final String NAME = "figure.csv";

    @TempDir private Path folder;
    private GivenSheets sheets = new GivenSheets(Path.of(""));

    @BeforeEach
    void begin() {
        sheets = new GivenSheets(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,false",
        "UTF-8,true",
        "UTF-16LE,true",
        "UTF-16BE,true",
        "UTF-16LE,false",
        "UTF-16BE,false",
        "windows-1252,false"
    })
    void the_way_in_which_letters_are_written_is_recognised(String charset, boolean mark)
            throws IOException {
        String text = (mark ? "\uFEFF" : "") + SHEET;
        Read read = GivenSheets.read(sheets.text(text, Charset.forName(charset)));

        assertThat(read.heads()).containsExactly("Città", "Perché", "Offerte");
        assertThat(GivenSheets.shown(read.rows().getFirst()))
                .containsExactly("Forlì", "così", "10");
    }

    @Test
    void a_letter_that_lies_across_two_pieces_of_a_large_file_is_still_utf_8() throws IOException {
        StringBuilder text = new StringBuilder("a;b\n");
        while (text.length() < 200_000) {
            int some = new Random(text.length()).nextInt(5);
            text.append("èè;").append("x".repeat(some)).append('\n');
        }
        Read read = GivenSheets.read(sheets.text(text.toString(), StandardCharsets.UTF_8));

        assertThat(read.why()).isEmpty();
        assertThat(read.rows())
                .allSatisfy(row -> assertThat(row.getFirst().shown()).isEqualTo("èè"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void the_separator_is_that_of_the_heads(String separator) throws IOException {
        String sheet = "Data;Offerte;\"a,b;c\"\r\n\r\n1;\"2\n3\";\"4 \"\"5\"\"\"\r\n";
        Read read =
                GivenSheets.read(
                        sheets.text(sheet.replace(";", separator), StandardCharsets.UTF_8));

        assertThat(read.heads()).hasSize(3).startsWith("Data", "Offerte");
        assertThat(GivenSheets.shown(read.rows().getFirst()))
                .containsExactly("1", "2\n3", "4 \"5\"");
        assertThat(read.numbers()).containsExactly(3L);
    }

    @Test
    void rows_are_as_wide_as_the_heads() throws IOException {
        Read read =
                GivenSheets.read(sheets.text("a;b;c\n1\n1;2;3;;\n;;\n", StandardCharsets.UTF_8));

        assertThat(read.rows()).hasSize(2).allMatch(row -> row.size() == 3);
        assertThat(GivenSheets.read(sheets.text("a;b\n1;2;3\n", StandardCharsets.UTF_8)).why())
                .contains(new IntakeRefusal.RowTooWide(2, 2));
    }

    @Test
    void nothing_is_read_beyond_what_is_wanted() throws IOException {
        assertThat(
                        GivenSheets.read(
                                        sheets.text("a;b\n1;1\n2;2\n3;3\n", StandardCharsets.UTF_8),
                                        2)
                                .rows())
                .hasSize(2);
    }

    @Test
    void what_is_no_sheet_is_refused() throws IOException {
        assertThat(GivenSheets.read(sheets.bytes(new byte[0])).why())
                .contains(new FileRefusal.FileEmpty(NAME));
        assertThat(GivenSheets.read(sheets.text(" \n;;\n", StandardCharsets.UTF_8)).why())
                .contains(new FileRefusal.FileEmpty(NAME));
        assertThat(GivenSheets.read(sheets.text("a;b\n", StandardCharsets.UTF_8)).why())
                .contains(new IntakeRefusal.SheetEmpty(NAME));
        assertThat(GivenSheets.read(sheets.text("parole\nsenza\n", StandardCharsets.UTF_8)).why())
                .contains(new IntakeRefusal.SheetOfOtherKind(NAME));
        assertThat(GivenSheets.read(sheets.bytes(new byte[] {'a', ';', 0, 'b', 'c', 'd'})).why())
                .contains(new IntakeRefusal.SheetOfOtherKind(NAME));
    }

    @Test
    void what_is_too_large_is_refused() throws IOException {
        String wide = "a;".repeat(SheetReader.MOST_COLUMNS) + "b\n";
        assertThat(GivenSheets.read(sheets.text(wide, StandardCharsets.UTF_8)).why())
                .contains(new IntakeRefusal.TooManyColumns(SheetReader.MOST_COLUMNS));
        String open = "a;b\n\"1;" + "2".repeat(20_000);
        assertThat(GivenSheets.read(sheets.text(open, StandardCharsets.UTF_8)).why())
                .contains(new IntakeRefusal.FieldTooLong(CsvRecords.MOST_CHARACTERS));
        assertThat(GivenSheets.read(sheets.bytes(new byte[64 * 1024 * 1024 + 1])).why())
                .contains(new FileRefusal.FileOverLimit(NAME, SheetReader.MOST_MEGABYTES));
    }

    @Test
    void two_million_rows_are_taken_and_not_one_more() throws RefusedFile {
        long[] taken = new long[1];
        HeadedRows rows =
                new HeadedRows(
                        NAME,
                        new RowSink() {
                            @Override
                            public boolean heads(List<String> heads) {
                                return true;
                            }

                            @Override
                            public boolean row(long number, List<Cell> cells) {
                                taken[0]++;
                                return true;
                            }
                        });
        List<Cell> cells = List.of(Cell.of("1"));
        for (int row = 0; row <= SheetReader.MOST_ROWS; row++) {
            rows.take(row + 1L, cells);
        }
        assertThatThrownBy(() -> rows.take(1, cells)).isInstanceOf(RefusedFile.class);

        assertThat(taken[0]).isEqualTo(SheetReader.MOST_ROWS);
    }
}
