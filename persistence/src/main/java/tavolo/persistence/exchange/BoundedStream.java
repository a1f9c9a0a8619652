package tavolo.persistence.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Hands over so many bytes and no more: a small archive may unpack to more than the machine has.
final class BoundedStream extends FilterInputStream {

    private final long most;
    private long handed;

    BoundedStream(InputStream stream, long most) {
        super(stream);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        handed += read;
        if (handed > most) {
            throw new SwollenPart(most);
        }
    }
}
