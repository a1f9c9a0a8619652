package tavolo.persistence.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import tavolo.domain.evidence.EvidencePackage;

/// The program that comes with a package, compiled as the oldest Java that it promises.
final class OfflineChecker {

    private final Path folder;
    private final Method check;

    /// What it says of one place.
    record Line(String mark, String place, String it, String en) {

        boolean isWrong() {
            return mark.equals("WRONG");
        }
    }

    OfflineChecker(Path folder) throws IOException, ReflectiveOperationException {
        this.folder = folder;
        Path source = folder.resolve("Verifica.java");
        try (InputStream in =
                Objects.requireNonNull(
                        EvidencePackage.class.getResourceAsStream("Verifica.java"))) {
            Files.write(source, in.readAllBytes());
        }
        int result =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "--release",
                                "17",
                                "-Xlint:all",
                                "-Werror",
                                "-d",
                                folder.toString(),
                                source.toString());
        if (result != 0) {
            throw new IllegalStateException("the checker does not compile");
        }
        URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
        this.check = classes.loadClass("Verifica").getMethod("check", Path.class, String.class);
    }

    /// What it finds in a package with these bytes.
    List<Line> lines(byte[] zip) {
        try {
            Path file = Files.write(folder.resolve("prove.zip"), zip);
            List<?> found = (List<?>) check.invoke(null, file, "");
            return found.stream().map(OfflineChecker::line).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Line line(Object found) {
        return new Line(
                part(found, "mark"), part(found, "place"), part(found, "it"), part(found, "en"));
    }

    private static String part(Object found, String name) {
        try {
            Method read = found.getClass().getMethod(name);
            return String.valueOf(read.invoke(found));
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
