package tavolo.persistence.crash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import tavolo.persistence.crash.SigningLoop.Line;
import tavolo.persistence.crash.SigningLoop.Said;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A running [SigningLoop], and all that it says until its end.
final class Victim {

    private final Process process;
    private final List<Line> said = Collections.synchronizedList(new ArrayList<>());
    private final Thread listener;

    /// @param command starts it
    Victim(List<String> command) {
        try {
            process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        listener = Thread.ofPlatform().daemon().start(this::listen);
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

    /// Waits until it ends by itself.
    void awaitEnd() throws InterruptedException {
        int end = process.waitFor();
        if (end != 0) {
            throw new IllegalStateException("it ended with " + end);
        }
        listener.join();
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
        return acts();
    }

    /// What it has acknowledged so far.
    List<Line> acts() {
        return said.stream().filter(line -> line.what() != Said.READY).toList();
    }
}
