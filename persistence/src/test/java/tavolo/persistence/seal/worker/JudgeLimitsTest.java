package tavolo.persistence.seal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.signing.Stamp;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.seal.PortalTrust;
import tavolo.persistence.seal.trust.TrustBundle;

/// A process that hangs, dies or never starts costs its file a verdict and nothing else.
@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgeLimitsTest {

    private static final PortalTrust NOBODY = new PortalTrust(List.of(), List.of(), List::of);
    private static final byte[] FILE = {1, 2, 3};

    /// Says that it is ready, and then nothing any more.
    private static final List<String> HANGS = List.of("sh", "-c", "printf '\\001'; exec sleep 60");

    /// Says that it is ready, and ends with the first file.
    private static final List<String> DIES =
            List.of("sh", "-c", "printf '\\001'; head -c 8 >/dev/null");

    private static final List<String> NEVER_READY = List.of("sh", "-c", "exec sleep 60");

    @TempDir Path folder;

    @Test
    void a_file_that_takes_too_long_is_refused_and_its_process_ended() throws IOException {
        JudgeProcess process = JudgeProcess.start(HANGS, NOBODY, TrustBundle.none());
        OutsideJudge judge = judge(() -> process);

        assertThat(judge.judge(FILE)).isEqualTo(refused(Finding.TOOK_TOO_MUCH));

        assertThat(process.isAlive()).isFalse();
        judge.destroy();
    }

    @Test
    void a_file_that_ends_the_process_is_refused_and_the_next_gets_a_new_one() {
        int[] started = {0};
        OutsideJudge judge =
                judge(() -> {
                    started[0]++;
                    return JudgeProcess.start(DIES, NOBODY, TrustBundle.none());
                });

        assertThat(judge.judge(FILE)).isEqualTo(refused(Finding.TOOK_TOO_MUCH));
        assertThat(judge.judge(FILE)).isEqualTo(refused(Finding.TOOK_TOO_MUCH));

        assertThat(started[0]).isEqualTo(2);
        judge.destroy();
    }

    @Test
    void a_process_that_does_not_start_is_told_as_busy() {
        OutsideJudge silent =
                judge(() -> JudgeProcess.start(NEVER_READY, NOBODY, TrustBundle.none()));
        OutsideJudge missing =
                judge(() ->
                        JudgeProcess.start(
                                List.of("no-such-program-here"), NOBODY, TrustBundle.none()));

        assertThat(silent.judge(FILE)).isEqualTo(refused(Finding.JUDGE_BUSY));
        assertThat(missing.judge(FILE)).isEqualTo(refused(Finding.JUDGE_BUSY));
        silent.destroy();
        missing.destroy();
    }

    @Test
    void a_process_without_files_is_ended_after_a_while() throws Exception {
        JudgeProcess process = JudgeProcess.start(HANGS, NOBODY, TrustBundle.none());
        OutsideJudge judge =
                new OutsideJudge(
                        () -> process,
                        new OutsideJudge.Limits(
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(10),
                                Duration.ofMillis(300)));
        judge.prepare();

        for (int tries = 0; tries < 200 && process.isAlive(); tries++) {
            Thread.sleep(50);
        }

        assertThat(process.isAlive()).isFalse();
        judge.destroy();
    }

    @Test
    void every_verdict_arrives_as_it_was_sent() throws IOException {
        JudgedSignature signature =
                new JudgedSignature(
                        "firma-1",
                        "Niccolò",
                        "Uno & due",
                        "P",
                        false,
                        Instant.MAX,
                        Optional.of(new Stamp(Instant.EPOCH, "Ora", true)),
                        true,
                        false);
        Set<Finding> findings = EnumSet.allOf(Finding.class);
        for (Verdict verdict :
                List.of(
                        new Verdict.Valid(List.of(signature)),
                        new Verdict.NotWhole(findings, List.of(signature, signature)),
                        new Verdict.Invalid(findings, List.of()),
                        new Verdict.Undetermined(findings, List.of(signature)),
                        new Verdict.NotSigned(),
                        new Verdict.Refused(findings))) {
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            VerdictForm.write(verdict, new DataOutputStream(sent));
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(sent.toByteArray()));

            assertThat(VerdictForm.read(in)).isEqualTo(verdict);
        }
    }

    @Test
    void a_program_in_one_jar_of_jars_starts_through_its_launcher() throws IOException {
        Path jar = folder.resolve("portal.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("BOOT-INF/"));
            out.closeEntry();
        }

        assertThat(JudgeCommand.of(jar.toString()))
                .endsWith("org.springframework.boot.loader.launch.PropertiesLauncher")
                .contains("-Dloader.main=" + JudgeMain.class.getName());
        assertThat(JudgeCommand.of("a.jar:b.jar")).endsWith(JudgeMain.class.getName());
    }

    private static OutsideJudge judge(OutsideJudge.Start start) {
        return new OutsideJudge(
                start,
                new OutsideJudge.Limits(
                        Duration.ofSeconds(2),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1)));
    }

    private static Verdict refused(Finding finding) {
        return new Verdict.Refused(Set.of(finding));
    }
}
