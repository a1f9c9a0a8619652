package tavolo.persistence.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a program of poppler-utils, whose eyes are independent of every library that we use. A
/// missing program fails the test: nothing is skipped.
public final class Tool {

    private Tool() {}

    /// The standard output of `program`, run on `file` with `options` before its name.
    public static String run(String program, byte[] file, Path folder, String... options) {
        try {
            Path input = Files.write(Files.createTempFile(folder, "paper", ".pdf"), file);
            List<String> command = new ArrayList<>(List.of(program));
            command.addAll(List.of(options));
            command.add(input.toString());
            if (program.equals("pdftotext")) {
                command.add("-");
            }
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    program + " is missing: install poppler-utils (.ci/run does)", missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
