package tavolo.persistence.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.SocketFactory;

/// Makes the connections to the mail server; the mail library puts encryption around them.
final class GuardedSockets extends SocketFactory {

    private static final int MOST_BYTES = 64 * 1024;

    private final Duration longest;

    GuardedSockets(Duration longest) {
        this.longest = longest;
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket(longest, MOST_BYTES);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort)
            throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
            throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    private Socket connected(InetSocketAddress where) throws IOException {
        Socket socket = createSocket();
        try {
            socket.connect(where, (int) longest.toMillis());
            return socket;
        } catch (IOException unreachable) {
            socket.close();
            throw unreachable;
        }
    }
}
