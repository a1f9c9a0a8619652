package tavolo.persistence.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.FileCheck;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.SentFile;

/// Knows tables of plain text: readable letters alone, and two lines of several cells at the
/// beginning. A cell that a spreadsheet would take for a formula is a program in disguise.
final class CsvFiles implements FileCheck {

    /// As spreadsheets in Italy wrote them before UTF-8.
    private static final Charset OLDER = Charset.forName("windows-1252");

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");
    private static final Pattern MARKUP = Pattern.compile("^\\s*[<{%]");
    private static final Pattern FORMULA =
            Pattern.compile(
                    "(?m)(?:^|[;,\\t])[ \\t]*+\"?+[ \\t]*+(?:[=@]|[+-][^;,\\t\\r\\n]*[|(!])");
    private static final List<String> SEPARATORS = List.of(";", ",", "\t");

    @Override
    public Optional<Outcome<FileKind>> of(SentFile file) {
        return text(file.content().toArray())
                .filter(text -> !UNREADABLE.matcher(text).find())
                .filter(text -> !MARKUP.matcher(text).find())
                .filter(CsvFiles::hasCells)
                .map(text ->
                        FORMULA.matcher(text).find()
                                ? Outcome.refused(new FileRefusal.FileWithProgram(file.name()))
                                : Outcome.done(FileKind.CSV));
    }

    /// Whether the first two lines that say something are divided by the same sign.
    private static boolean hasCells(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return lines.size() == 2
                && SEPARATORS.stream()
                        .anyMatch(sign -> lines.stream().allMatch(line -> line.contains(sign)));
    }

    private static Optional<String> text(byte[] content) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, OLDER)) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
                return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
            } catch (CharacterCodingException _) {
                // Not in this one.
            }
        }
        return Optional.empty();
    }
}
