package tavolo.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.document.Bytes;

/// Which tables of plain text can go with a claim.
@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvFilesTest {

    private static final String TABLE = "ora;stato\r\n09:00;più lento\r\n09:30;-3,5\r\n";

    @Test
    void a_table_is_taken_in_the_letters_of_today_and_of_yesterday() {
        assertThat(judged(TABLE.getBytes(StandardCharsets.UTF_8)))
                .contains(Outcome.done(FileKind.CSV));
        assertThat(judged(TABLE.getBytes(Charset.forName("windows-1252"))))
                .contains(Outcome.done(FileKind.CSV));
        assertThat(judged(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8)))
                .contains(Outcome.done(FileKind.CSV));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ora;stato\n=cmd|' /C calc'!A0;x\n",
                "ora;stato\n09:00;\"=1+1\"\n",
                "ora,stato\n09:00,@SUM(A1)\n",
                "ora\tstato\n09:00\t+cmd|' /C calc'!A0\n"
            })
    void what_a_spreadsheet_would_run_is_refused(String table) {
        assertThat(judged(table.getBytes(StandardCharsets.UTF_8)))
                .contains(Outcome.refused(new FileRefusal.FileWithProgram("a")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "una riga, e basta",
                "solo testo\nsenza celle\n",
                "<html>a;b\nc;d\n",
                "%PDF-1.7 a;b\nc;d\n",
                "a;b\u0000\nc;d\n"
            })
    void everything_else_is_no_table(String text) {
        assertThat(judged(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static Optional<Outcome<FileKind>> judged(byte[] content) {
        return new CsvFiles().of(new SentFile("a", Bytes.of(content)));
    }
}
