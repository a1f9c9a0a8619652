package tavolo.persistence.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import tavolo.domain.intake.Cell;
import tavolo.domain.intake.IntakeFile;
import tavolo.domain.intake.IntakeRefusal;

/// A file of text with columns. UTF-8, with or without a mark, and UTF-16 are recognised; what is
/// neither is read as Windows-1252, as spreadsheets in Italy write it. Columns are divided by the
/// one of semicolon, tab and comma that comes most often among the heads.
final class TextFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ";\t,";
    private static final char MARK = '\uFEFF';
    private static final int BUFFER = 64 * 1024;

    private final IntakeFile file;

    TextFile(IntakeFile file) {
        this.file = file;
    }

    void read(HeadedRows rows) throws IOException, RefusedFile {
        Charset charset = charset();
        char separator = separator(charset);
        try (Reader text = open(charset)) {
            CsvRecords records = new CsvRecords(text, separator, file.name());
            List<Cell> cells = new ArrayList<>();
            long number = 0;
            while (records.next(cells)) {
                number++;
                if (!rows.take(number, cells)) {
                    return;
                }
                cells = new ArrayList<>(cells.size());
            }
        }
        rows.end();
    }

    private Reader open(Charset charset) throws IOException {
        Reader text =
                new BufferedReader(
                        new InputStreamReader(Files.newInputStream(file.content()), charset),
                        BUFFER);
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    private char separator(Charset charset) throws IOException, RefusedFile {
        int[] found = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean content = false;
        try (Reader text = open(charset)) {
            for (int sign = text.read(); sign >= 0; sign = text.read()) {
                quoted ^= sign == '"';
                int which = SEPARATORS.indexOf(sign);
                if (which >= 0 && !quoted) {
                    found[which]++;
                }
                content |= !Character.isWhitespace(sign) && which < 0;
                if ((sign == '\n' || sign == '\r') && !quoted && content) {
                    break;
                }
            }
        }
        int most = 0;
        for (int which = 1; which < found.length; which++) {
            most = found[which] > found[most] ? which : most;
        }
        if (found[most] == 0) {
            throw new RefusedFile(new IntakeRefusal.SheetOfOtherKind(file.name()));
        }
        return SEPARATORS.charAt(most);
    }

    private Charset charset() throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file.content())) {
            head = bytes.readNBytes(BUFFER);
        }
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (zeros(head, 1) > head.length / 4) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros(head, 0) > head.length / 4) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8() ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /// How many bytes at even places, or at odd ones, are zero: half of all, in UTF-16 without a
    /// mark.
    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int place = from; place < bytes.length; place += 2) {
            zeros += bytes[place] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private boolean isUtf8() throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer text = CharBuffer.allocate(BUFFER);
        try (InputStream stream =
                new BufferedInputStream(Files.newInputStream(file.content()), BUFFER)) {
            boolean ended = false;
            while (!ended) {
                int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                text.clear();
                if (decoder.decode(bytes, text, ended).isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }
}
