package tavolo.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The packaged portal in a process of its own, on a free port and a data folder of its own.
///
/// `-Dtavolo.jar` names the jar, which the build sets. `-Dtavolo.portal=http://127.0.0.1:8080`
/// takes a portal that runs already, for writing stories.
public final class PackagedPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String address;
    private final List<Process> own;

    private PackagedPortal(String address, List<Process> own) {
        this.address = address;
        this.own = List.copyOf(own);
    }

    /// Starts the portal below `folder` and waits until it is ready, demo world included.
    ///
    /// @throws IllegalStateException if it ends or is not ready in time, with the place of its log
    public static PackagedPortal start(Path folder, String... arguments) {
        String running = System.getProperty("tavolo.portal", "");
        if (!running.isEmpty()) {
            return new PackagedPortal(running, List.of());
        }
        try {
            Files.createDirectories(folder);
            int port = freePort();
            Path log = folder.resolve("portal.log");
            Process process =
                    new ProcessBuilder(command(folder, port, arguments))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            String address = "http://127.0.0.1:" + port;
            waitUntilReady(address, process, log);
            return new PackagedPortal(address, List.of(process));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> command(Path folder, int port, String... arguments) {
        String jar = System.getProperty("tavolo.jar", "");
        if (jar.isEmpty()) {
            throw new IllegalStateException("name the jar of the portal with -Dtavolo.jar");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Duser.timezone=UTC", "-Xmx512m", "-jar", jar));
        command.add("--server.port=" + port);
        command.add("--tavolo.data=" + folder.resolve("data").toAbsolutePath());
        command.addAll(List.of(arguments));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void waitUntilReady(String address, Process process, Path log) {
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness")).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end) {
                if (process.waitFor(500, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("the portal ended, see " + log);
                }
                if (isReady(client, health)) {
                    return;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException("the portal was not ready in time, see " + log);
    }

    private static boolean isReady(HttpClient client, HttpRequest health)
            throws InterruptedException {
        try {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /// Where it listens, as in `http://127.0.0.1:41234`.
    public String address() {
        return address;
    }

    /// Stops the portal that was started here, and waits until it is gone.
    @Override
    public void close() {
        own.forEach(process -> {
            process.destroy();
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
