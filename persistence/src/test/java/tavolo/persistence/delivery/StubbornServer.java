package tavolo.persistence.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that behaves badly: it says the same to whoever connects, as it is told to.
final class StubbornServer implements AutoCloseable {

    private static final int BLOCK = 8192;

    private final ServerSocket server;
    private final Manner manner;
    private final CopyOnWriteArrayList<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    /// What it does with a connection.
    @FunctionalInterface
    interface Manner {
        void with(Socket socket) throws IOException, InterruptedException;
    }

    StubbornServer(Manner manner) throws IOException {
        this.manner = manner;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("stubborn").start(this::accept);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                connections.incrementAndGet();
                Thread.ofPlatform().daemon().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try {
            manner.with(socket);
        } catch (IOException | InterruptedException left) {
            close(socket);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /// Takes the connection and never says a word.
    static Manner silent() {
        return socket -> Thread.sleep(Long.MAX_VALUE);
    }

    /// Says one byte of an endless greeting after the other.
    static Manner dribbling() {
        return socket -> {
            OutputStream out = socket.getOutputStream();
            while (true) {
                out.write('2');
                out.flush();
                Thread.sleep(20);
            }
        };
    }

    /// Says one line that never ends, as fast as it can.
    static Manner endless() {
        return socket -> {
            OutputStream out = socket.getOutputStream();
            byte[] block = new byte[BLOCK];
            Arrays.fill(block, (byte) '2');
            while (true) {
                out.write(block);
            }
        };
    }

    /// Takes any mail over, and closes instead of saying farewell.
    static Manner hasty() {
        return socket -> {
            OutputStream out = socket.getOutputStream();
            say(out, "220 here");
            boolean isText = false;
            var lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (isText && line.equals(".")) {
                    say(out, "250 taken");
                    socket.setSoLinger(true, 0);
                    socket.close();
                    return;
                }
                if (!isText) {
                    isText = line.equals("DATA");
                    say(out, isText ? "354 go on" : "250 fine");
                }
            }
        };
    }

    /// Takes the sender and answers `line` to every recipient.
    static Manner answering(String line) {
        return socket -> {
            OutputStream out = socket.getOutputStream();
            say(out, "220 here");
            BufferedReader asked =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            for (String ask = asked.readLine(); ask != null; ask = asked.readLine()) {
                say(out, ask.startsWith("RCPT") ? line : "250 fine");
            }
        };
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        open.forEach(StubbornServer::close);
        try {
            server.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
