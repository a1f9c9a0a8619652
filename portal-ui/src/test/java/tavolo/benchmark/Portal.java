package tavolo.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The portal in a process of its own, with the memory that it has in production, on a free port.
/// It writes how long every request took.
final class Portal implements AutoCloseable {

    /// The header by which a visitor says what a request is for.
    static final String ACTION = "Benchmark-Action";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path JAVA = Path.of(property("java.home"), "bin");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Process process;
    private final Path data;
    private final URI address;
    private final Duration untilFirstPage;

    /// Starts the portal on the folder `data` and waits until the sign-in page has its people.
    Portal(Path data, String... flags) {
        this(data, Visitor::findsPeople, flags);
    }

    /// Starts the portal on the folder `data` and waits until somebody's first visit finds it
    /// `open`.
    Portal(Path data, Predicate<Visitor> open, String... flags) {
        this.data = data;
        int port = freePort();
        this.address = URI.create("http://127.0.0.1:" + port);
        long start = System.nanoTime();
        this.process = start(port, flags);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Visitor first = new Visitor(address);
        while (!open.test(first)) {
            waitFor(process, start);
        }
        this.untilFirstPage = Duration.ofNanos(System.nanoTime() - start);
    }

    URI address() {
        return address;
    }

    /// From the start of the process until the sign-in page showed the people of the demo world.
    Duration untilFirstPage() {
        return untilFirstPage;
    }

    /// What is in use of the heap after a full collection, in MiB.
    long heapMiB() {
        tool("GC.run");
        tool("GC.run");
        String heap = tool("GC.heap_info").split("Metaspace", -1)[0];
        long kilobytes =
                USED.matcher(heap).results().mapToLong(used -> Long.parseLong(used.group(1))).sum();
        return Math.ceilDiv(kilobytes, 1024);
    }

    /// The log of requests: nanoseconds of each that was for `action`.
    long[] took(String action) {
        try (var lines = Files.lines(log())) {
            return lines.filter(line -> line.endsWith(" " + action))
                    .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf(' '))) * 1000)
                    .toArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Path log() {
        return data.resolve("requests.log");
    }

    private Process start(int port, String... flags) {
        List<String> command = new ArrayList<>();
        command.add(JAVA.resolve("java").toString());
        command.addAll(
                List.of("-Duser.timezone=UTC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", property("tavolo.portal.path")));
        command.addAll(
                List.of(
                        "tavolo.TavoloApplication",
                        "--server.port=" + port,
                        "--tavolo.data=" + data,
                        "--server.tomcat.accesslog.enabled=true",
                        "--server.tomcat.accesslog.directory=" + data.toAbsolutePath(),
                        "--server.tomcat.accesslog.prefix=requests",
                        "--server.tomcat.accesslog.suffix=.log",
                        "--server.tomcat.accesslog.rotate=false",
                        "--server.tomcat.accesslog.buffered=false",
                        "--server.tomcat.accesslog.pattern=%{us}T %{" + ACTION + "}i"));
        try {
            Files.createDirectories(data);
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("portal.log").toFile())
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String tool(String order) {
        try {
            Process jcmd =
                    new ProcessBuilder(
                                    JAVA.resolve("jcmd").toString(),
                                    Long.toString(process.pid()),
                                    order)
                            .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Waits a moment for a portal that is on its way.
    private static void waitFor(Process process, long start) {
        if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
            process.destroyForcibly();
            throw new IllegalStateException("the portal does not start: see portal.log");
        }
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
