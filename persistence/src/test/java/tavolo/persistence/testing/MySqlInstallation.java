package tavolo.persistence.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The MySQL server that `.ci/get-mysql` unpacked for this user, and a data directory made by it
/// once, of which every server in a test gets a copy: initialising takes seconds, copying does not.
///
/// `-Dtavolo.mysql.root=` names another place with the same layout.
record MySqlInstallation(Path root, Path templates) {

    private static final Pattern VERSION = Pattern.compile(" Ver (\\d+\\.\\d+\\.\\d+)");

    /// @throws IllegalStateException if there is none, with the command that gets it
    static MySqlInstallation find() {
        Path cache = cacheFolder().resolve("tavolo/mysql");
        String given = System.getProperty("tavolo.mysql.root");
        Path root = given == null ? cache.resolve("root") : Path.of(given);
        if (!Files.isExecutable(root.resolve("usr/sbin/mysqld"))) {
            throw new IllegalStateException(
                    "There is no MySQL server in %s: get it with .ci/install, or leave its tests out by hand with -DskipMysql."
                            .formatted(root));
        }
        return new MySqlInstallation(root.toAbsolutePath(), cache.toAbsolutePath());
    }

    private static Path cacheFolder() {
        String cache = System.getenv("XDG_CACHE_HOME");
        if (cache != null && !cache.isEmpty()) {
            return Path.of(cache);
        }
        String home = System.getenv("HOME");
        return Path.of(home == null ? System.getProperty("user.home") : home, ".cache");
    }

    /// The command that runs the server with `options`, on the C library it was unpacked with.
    List<String> command(String... options) {
        var command = new ArrayList<String>();
        loader().ifPresent(loader ->
                command.addAll(
                        List.of(
                                loader.toString(),
                                "--library-path",
                                String.valueOf(loader.getParent()))));
        command.add(root + "/usr/sbin/mysqld");
        command.add("--no-defaults");
        command.add("--basedir=" + root + "/usr");
        command.add("--lc-messages-dir=" + root + "/usr/share/mysql");
        command.add("--character-sets-dir=" + root + "/usr/share/mysql/charsets");
        command.add("--plugin-dir=" + root + "/usr/lib/mysql/plugin");
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(options));
        return command;
    }

    private Optional<Path> loader() {
        Path library = root.resolve("usr/lib");
        var isLoader = FileSystems.getDefault().getPathMatcher("glob:**-linux-gnu/ld-linux-*.so.*");
        try (Stream<Path> files = Files.find(library, 2, (file, _) -> isLoader.matches(file))) {
            return files.findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Fills `target`, which exists and is empty, with an initialised data directory.
    void copyDataInto(Path target) throws IOException {
        Path template = template();
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(template.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /// Builds of several folders may run at once: the first one makes it, the others wait.
    private Path template() throws IOException {
        Path template = templates.resolve("template-" + version());
        Files.createDirectories(templates);
        try (FileChannel file =
                        FileChannel.open(
                                templates.resolve("template.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = file.lock()) {
            if (!Files.isDirectory(template)) {
                Path fresh = Files.createTempDirectory(templates, "template");
                run(
                        "--initialize-insecure",
                        "--innodb-redo-log-capacity=32M",
                        "--datadir=" + fresh);
                // The server's own identity, which every copy must make for itself.
                Files.deleteIfExists(fresh.resolve("auto.cnf"));
                Files.move(fresh, template, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return template;
    }

    /// What the server calls itself, as in `9.7.4`.
    String version() {
        String said = run("--version");
        Matcher version = VERSION.matcher(said);
        if (!version.find()) {
            throw new IllegalStateException("no version of MySQL: " + said);
        }
        return version.group(1);
    }

    private String run(String... options) {
        try {
            Process process =
                    new ProcessBuilder(command(options)).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("mysqld failed: " + said);
            }
            return said;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while mysqld ran", interrupted);
        }
    }
}
