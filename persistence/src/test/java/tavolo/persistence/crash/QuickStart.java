package tavolo.persistence.crash;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// The command that starts a [SigningLoop]. Most of the life of a victim is its start, so a cache
/// of the JVM is made once; it wants all classes in jars.
final class QuickStart {

    private final Path folder;
    private final String classes;

    /// @param folder for jars and cache
    QuickStart(Path folder) {
        try {
            this.folder = Files.createDirectories(folder);
            this.classes = jars();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Starts the process with the cache that [#training] made.
    List<String> command(List<String> arguments) {
        return command("-XX:AOTCache=" + cache(), arguments);
    }

    /// Makes the cache when the process that this starts ends in order.
    List<String> training(List<String> arguments) {
        return command("-XX:AOTCacheOutput=" + cache(), arguments);
    }

    private Path cache() {
        return folder.resolve("victim.aot");
    }

    private List<String> command(String cache, List<String> arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                cache,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "-Duser.timezone=UTC",
                                "-cp",
                                classes,
                                SigningLoop.class.getName()));
        command.addAll(arguments);
        return command;
    }

    /// The class path of this JVM, with folders as jars.
    private String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path place = Path.of(entry);
            if (Files.isDirectory(place)) {
                Path jar = folder.resolve("classes-" + jars.size() + ".jar");
                pack(place, jar);
                jars.add(jar.toString());
            } else if (Files.exists(place)) {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> found = Files.walk(classes)) {
            for (Path path : found.sorted().toList()) {
                String name = classes.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path)) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(path, out);
                } else if (!name.isEmpty()) {
                    out.putNextEntry(new JarEntry(name + "/"));
                }
            }
        }
    }
}
