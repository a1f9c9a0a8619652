package tavolo.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.document.Bytes;
import tavolo.domain.verify.VerifyRefusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntakeTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String HERE = "10.0.0.1";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @Test
    void a_file_comes_whole_up_to_its_limit() throws IOException {
        Intake intake = intake(4, 2, 8);

        assertThat(intake.read(file(2 * MEGABYTE), HERE))
                .isEqualTo(Outcome.done(Bytes.of(new byte[2 * MEGABYTE])));
        assertThat(intake.read(file(2 * MEGABYTE + 1), HERE))
                .isEqualTo(refused(new VerifyRefusal.CheckedFileTooLarge(2)));
        assertThat(intake.read(file(0), HERE))
                .isEqualTo(refused(new VerifyRefusal.CheckedFileEmpty()));
    }

    @Test
    void who_sends_too_slowly_is_not_awaited() throws IOException {
        Intake intake = intake(4, 2, 8);

        assertThat(intake.read(eachTaking(Duration.ofSeconds(6), 3), HERE))
                .isEqualTo(refused(new VerifyRefusal.CheckedFileSlow()));
        assertThat(intake.read(eachTaking(Duration.ofSeconds(1), 3), HERE))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void one_address_has_few_places_and_all_together_have_a_limit() throws IOException {
        Intake intake = intake(2, 1, 8);

        assertThat(inside(intake, HERE, HERE)).isEqualTo(refused(new VerifyRefusal.ChecksBusy()));
        assertThat(inside(intake, HERE, "10.0.0.2")).isInstanceOf(Outcome.Done.class);
        assertThat(inside(intake(1, 1, 8), HERE, "10.0.0.2"))
                .isEqualTo(refused(new VerifyRefusal.ChecksBusy()));
        assertThat(intake.read(file(1), HERE)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_is_on_its_way_never_takes_more_memory_than_is_given() throws IOException {
        Intake intake = intake(4, 2, 1);

        assertThat(intake.read(file(2 * MEGABYTE), HERE))
                .isEqualTo(refused(new VerifyRefusal.ChecksBusy()));
        assertThat(intake.read(file(MEGABYTE), HERE)).isInstanceOf(Outcome.Done.class);
        assertThat(intake.read(file(MEGABYTE), HERE)).isInstanceOf(Outcome.Done.class);
    }

    /// What the second gets while the first is still on its way.
    private static Outcome<Bytes> inside(Intake intake, String first, String second)
            throws IOException {
        AtomicReference<Outcome<Bytes>> inner = new AtomicReference<>();
        intake.read(
                new FilterInputStream(file(1)) {
                    @Override
                    public int read(byte[] into) throws IOException {
                        if (inner.get() == null) {
                            inner.set(intake.read(file(1), second));
                        }
                        return super.read(into);
                    }
                },
                first);
        return inner.get();
    }

    /// A file of some bytes, each of which takes its time.
    private FilterInputStream eachTaking(Duration time, int bytes) {
        return new FilterInputStream(file(bytes)) {
            @Override
            public int read(byte[] into) throws IOException {
                now.updateAndGet(at -> at.plus(time));
                return super.read(into, 0, 1);
            }
        };
    }

    private Intake intake(int places, int each, int memory) {
        return new Intake(
                new Intake.Limits(
                        2,
                        places,
                        each,
                        memory,
                        Duration.ofSeconds(10),
                        1024,
                        Duration.ofMinutes(2)),
                now::get);
    }

    private static ByteArrayInputStream file(int size) {
        return new ByteArrayInputStream(new byte[size]);
    }

    private static Outcome<Bytes> refused(VerifyRefusal why) {
        return Outcome.refused(why);
    }
}
