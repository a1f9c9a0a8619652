package tavolo.domain.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The directory at the end of a ZIP file, compared with what stands before it. A program that
/// reads the file from its beginning and one that reads its directory must find the same, or one
/// could be shown something else than was checked. Source: PKWARE APPNOTE, 4.3.
final class ZipDirectory {

    private static final int LOCAL = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LISTED_SIZE = 46;
    private static final int LOCAL_SIZE = 30;

    private final ByteBuffer file;
    private final List<String> names = new ArrayList<>();
    private int reached;

    private ZipDirectory(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// The names that the directory lists, in the order in which the entries stand in `file`, one
    /// right behind the other and the directory right behind the last.
    ///
    /// @throws IOException if it is built in another way
    static List<String> names(byte[] file) throws IOException {
        ZipDirectory directory = new ZipDirectory(file);
        try {
            directory.read();
        } catch (IndexOutOfBoundsException | ArithmeticException cutOff) {
            throw new IOException("the directory is cut off", cutOff);
        }
        return directory.names;
    }

    private void read() throws IOException {
        int end = file.limit() - END_SIZE;
        int entries = file.getShort(end + 10) & 0xFFFF;
        int start = file.getInt(end + 16);
        require(file.getInt(end) == END && file.getShort(end + 20) == 0);
        int at = start;
        for (int entry = 0; entry < entries; entry++) {
            at = pass(at);
        }
        require(isBehind(start) && at == end && at - start == file.getInt(end + 12));
    }

    /// Compares an entry of the directory; where the next one begins.
    private int pass(int at) throws IOException {
        require(file.getInt(at) == LISTED);
        int name = file.getShort(at + 28) & 0xFFFF;
        int more = (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
        int local = file.getInt(at + 42);
        require(isBehind(local) && file.getInt(local) == LOCAL);
        require(text(at + LISTED_SIZE, name).equals(text(local + LOCAL_SIZE, localName(local))));
        names.add(text(at + LISTED_SIZE, name));
        int packed = file.getInt(at + 20);
        require(packed >= 0);
        reached =
                Math.addExact(
                        local + LOCAL_SIZE + localName(local),
                        Math.addExact(file.getShort(local + 28) & 0xFFFF, packed));
        return at + LISTED_SIZE + name + more;
    }

    private int localName(int local) {
        return file.getShort(local + 26) & 0xFFFF;
    }

    /// Whether `offset` follows what was passed, with or without the sizes that may stand between.
    private boolean isBehind(int offset) {
        int gap = offset - reached;
        return gap == 0 || (!names.isEmpty() && (gap == 12 || gap == 16));
    }

    private String text(int from, int length) {
        byte[] bytes = new byte[length];
        file.get(from, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void require(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("the directory and the entries differ");
        }
    }
}
