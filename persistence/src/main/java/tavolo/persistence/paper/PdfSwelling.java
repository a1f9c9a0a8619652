package tavolo.persistence.paper;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks the streams of a PDF into nothing, before a reader unpacks those that it needs into
/// memory. Which these are is not asked: what a file says of its streams can be written so that
/// only a reader understands it.
final class PdfSwelling {

    /// Some hundred pages with pictures.
    private static final int MOST_BYTES = 160 * 1024 * 1024;

    private static final int PIECE = 64 * 1024;
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

    /// One packing in another swells more than can be counted here, and no program writes it.
    private static final Pattern PACKED_TWICE =
            Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)\\s*/(?:FlateDecode|Fl|LZW)");

    private PdfSwelling() {}

    /// Whether `pdf` unpacks to more than any honest file of its size.
    static boolean isIn(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (PACKED_TWICE.matcher(text).find()) {
            return true;
        }
        Matcher stream = STREAM.matcher(text);
        long unpacked = 0;
        while (stream.find() && unpacked <= MOST_BYTES) {
            unpacked += unpacked(pdf, stream.end(), MOST_BYTES - unpacked + 1);
        }
        return unpacked > MOST_BYTES;
    }

    private static long unpacked(byte[] pdf, int from, long most) {
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(pdf, from, pdf.length - from);
            int read = inflater.inflate(piece);
            while (read > 0 && size < most) {
                size += read;
                read = inflater.inflate(piece);
            }
        } catch (DataFormatException _) {
            // Not packed, or damaged from here on: a reader gets no further either.
            return size;
        }
        return size;
    }
}
