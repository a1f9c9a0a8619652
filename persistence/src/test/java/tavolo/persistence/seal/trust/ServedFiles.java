package tavolo.persistence.seal.trust;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Files that a server on this machine hands out by their path, and nothing else.
public final class ServedFiles implements AutoCloseable {

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;

    public ServedFiles() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        byte[] content = files.get(exchange.getRequestURI().getPath());
        exchange.sendResponseHeaders(
                content == null ? 404 : 200, content == null ? -1 : content.length);
        if (content != null) {
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }

    /// Serves `content` at `path`, in place of what was there.
    public void put(String path, byte[] content) {
        files.put(path, content);
    }

    /// Serves nothing any more.
    void clear() {
        files.clear();
    }

    /// How often anything was asked for.
    public int asked() {
        return asked.get();
    }

    /// The address of all files, without a slash at its end.
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
