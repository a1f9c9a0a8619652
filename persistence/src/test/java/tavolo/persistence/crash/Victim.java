package tavolo.persistence.crash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tavolo.persistence.crash.SigningLoop.Line;
import tavolo.persistence.crash.SigningLoop.Said;

/// A running [SigningLoop], and all that it says until its end.
final class Victim {

    private final Process process;
    private final List<Line> said = Collections.synchronizedList(new ArrayList<>());
    private final Thread listener;

    Victim(Map<String, Object> database, Path keys) {
        try {
            process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Xmx512m",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-Duser.timezone=UTC",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    SigningLoop.class.getName(),
                                    word(database, "spring.datasource.url"),
                                    word(database, "spring.datasource.username"),
                                    word(database, "spring.datasource.password"),
                                    keys.toString())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    private static String word(Map<String, Object> database, String key) {
        return Objects.toString(database.getOrDefault(key, ""));
    }

    private void listen() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                SigningLoop.read(line).ifPresent(said::add);
            }
        } catch (IOException _) {
            // The pipe of a killed process may break instead of ending; what came through is kept.
        }
    }

    /// Waits until it is ready and has acknowledged `acts`, or has ended by itself.
    void awaitActs(int acts) throws InterruptedException {
        while (said.size() < acts + 1 && process.isAlive()) {
            Thread.sleep(2);
        }
    }

    /// Kills it, if it still runs, and returns what it had acknowledged.
    List<Line> kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        listener.join();
        if (said.isEmpty()) {
            throw new IllegalStateException("it ended before it was ready: " + process.exitValue());
        }
        return said.stream().filter(line -> line.what() != Said.READY).toList();
    }
}
