package tavolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher of the build on machines where something is missing: one sentence that says what to
/// install, and a status that stops whoever called it.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private record Ending(int status, String output, String errors) {}

    @TempDir private Path folder;
    private Path launcher;

    @BeforeEach
    void copyTheLauncher() throws IOException {
        launcher = folder.resolve("mvnw");
        Files.copy(Path.of("../mvnw"), launcher);
    }

    @Test
    void a_jdk_that_is_not_there_is_named_in_one_sentence() throws Exception {
        String asked = Files.readString(launcher).replace("wanted=25", "wanted=99");
        Files.writeString(launcher, asked);
        Ending ending = run(Map.of());

        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.output()).isEmpty();
        assertThat(ending.errors().lines()).hasSize(1);
        assertThat(ending.errors()).contains("JDK 99 is missing", "install one", "JAVA_HOME");
    }

    @Test
    void a_maven_that_is_too_old_is_named_with_the_version_that_is_needed() throws Exception {
        Ending ending = run(Map.of("mvn", "echo 'Apache Maven 3.6.3 (old)'"));

        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.errors().lines()).hasSize(1);
        assertThat(ending.errors()).contains("Maven 3.6 is too old", "3.8 or later");
    }

    @Test
    void a_maven_that_says_nothing_is_not_trusted() throws Exception {
        Ending ending = run(Map.of("mvn", "exit 0"));

        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.errors().lines()).hasSize(1);
    }

    @Test
    void the_installed_maven_runs_with_the_jdk_that_was_found_and_its_verdict_is_kept()
            throws Exception {
        Ending ending =
                run(
                        Map.of(
                                "mvn",
                                "[ \"$1\" = -v ] && echo 'Apache Maven 3.8.7' && exit 0\n"
                                        + "echo \"$JAVA_HOME $*\"; exit 7"));

        assertThat(ending.status()).isEqualTo(7);
        assertThat(ending.output())
                .startsWith(System.getProperty("java.home"))
                .contains("-f " + folder.resolve("pom.xml") + " verify");
    }

    /// Runs the launcher with `verify` and `programs` of the test before those of the machine.
    private Ending run(Map<String, String> programs) throws IOException, InterruptedException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        for (var program : programs.entrySet()) {
            Path file = bin.resolve(program.getKey());
            Files.writeString(file, "#!/bin/sh\n" + program.getValue() + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher.toString(), "verify");
        builder.environment().put("PATH", bin + ":/usr/bin:/bin");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path errors = folder.resolve("errors");
        Process process = builder.redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(process.waitFor(), output, Files.readString(errors));
    }
}
