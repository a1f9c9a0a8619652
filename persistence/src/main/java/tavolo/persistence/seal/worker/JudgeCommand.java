package tavolo.persistence.seal.worker;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// How the judging process is started: the same Java and the same program, with little memory.
final class JudgeCommand {

    private static final String MAIN = JudgeMain.class.getName();
    private static final String NESTED = "BOOT-INF/";

    private JudgeCommand() {}

    /// The words of the command for a program that was started with `classPath`; a single jar that
    /// holds other jars is started through its own launcher.
    static List<String> of(String classPath) {
        Stream<String> java =
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-Dlogback.configurationFile=tavolo/persistence/seal/worker/silent.xml",
                        "-cp",
                        classPath);
        Stream<String> main =
                isNested(classPath)
                        ? Stream.of(
                                "-Dloader.main=" + MAIN,
                                "org.springframework.boot.loader.launch.PropertiesLauncher")
                        : Stream.of(MAIN);
        return Stream.concat(java, main).toList();
    }

    private static boolean isNested(String classPath) {
        if (classPath.contains(File.pathSeparator) || !classPath.endsWith(".jar")) {
            return false;
        }
        try (JarFile jar = new JarFile(classPath)) {
            return jar.getEntry(NESTED) != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
