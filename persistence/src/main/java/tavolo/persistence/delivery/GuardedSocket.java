package tavolo.persistence.delivery;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A connection to a mail server that ends: after so much time, however slowly the server dribbles,
/// and after so many bytes, however much it says. The time limits of the mail library count from
/// one byte to the next, and it keeps a line as long as it grows.
final class GuardedSocket extends Socket {

    private final long end;
    private final int mostBytes;
    private int heard;

    /// @param longest how long the connection may last, from now
    /// @param mostBytes how much the server may say
    GuardedSocket(Duration longest, int mostBytes) {
        this.end = System.nanoTime() + longest.toNanos();
        this.mostBytes = mostBytes;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Guarded(super.getInputStream());
    }

    /// Lets the next read wait for what is left of the time at most.
    private int limitWait() throws IOException {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            throw new SocketTimeoutException("the mail server takes too long");
        }
        int usual = getSoTimeout();
        setSoTimeout((int) (usual == 0 ? left : Math.min(usual, left)));
        return usual;
    }

    private void count(int read) throws IOException {
        heard += Math.max(read, 0);
        if (heard > mostBytes) {
            throw new SocketTimeoutException("the mail server says too much");
        }
    }

    private final class Guarded extends FilterInputStream {

        Guarded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int usual = limitWait();
            int read = super.read(target, offset, Math.min(length, mostBytes));
            setSoTimeout(usual);
            count(read);
            return read;
        }
    }
}
