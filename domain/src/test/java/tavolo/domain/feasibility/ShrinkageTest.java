package tavolo.domain.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShrinkageTest {

    @Test
    void who_is_rostered_is_enough_and_one_less_is_not() {
        Random random = new Random(2);
        for (int round = 0; round < 1000; round++) {
            Shrinkage shrinkage =
                    new Shrinkage(random.nextInt(60) / 100.0, random.nextInt(5) / 100.0);
            int agents = random.nextInt(500);
            int rostered = shrinkage.rostered(agents);

            assertThat(shrinkage.available(rostered)).isGreaterThanOrEqualTo(agents);
            assertThat(shrinkage.available(rostered - 1.0)).isLessThan(agents);
        }
    }

    @Test
    void downtime_takes_its_part_of_those_who_are_present() {
        assertThat(new Shrinkage(0.30, 0.02).available(50)).isCloseTo(34.3, within(1e-9));
        assertThat(Shrinkage.NONE.available(36)).isEqualTo(36);
    }

    @Test
    void part_of_a_person_is_there_for_part_of_the_time() {
        Load load = Load.of(150, Duration.ofMinutes(30), 360);
        FractionalStaff staff = FractionalStaff.of(load, new ErlangC(), 20);
        double less = Queues.erlangC(load, 36, 20).answeredInTime();
        double more = Queues.erlangC(load, 37, 20).answeredInTime();

        assertThat(staff.with(36.25).settled().orElseThrow().answeredInTime())
                .isCloseTo(0.75 * less + 0.25 * more, within(1e-12));
        assertThat(staff.with(36).settled().orElseThrow().answeredInTime()).isEqualTo(less);
        assertThat(staff.with(30.5).settled()).isEmpty();
        assertThat(staff.with(36.25).settled().orElseThrow().occupancy())
                .isCloseTo(30 / 36.25, within(1e-12));
    }

    @Test
    void half_a_person_alone_answers_half_the_time() {
        Load load = new Load(0.001, 300);
        FractionalStaff patient = FractionalStaff.of(load, new ErlangA(60), 20);
        double one = Queues.erlangA(load, 60, 1, 20).answeredInTime();

        assertThat(patient.with(0.5).settled().orElseThrow().answeredInTime())
                .isCloseTo(one / 2, within(1e-12));
        assertThat(patient.with(0).settled().orElseThrow().abandonment()).isEqualTo(1);
        assertThat(FractionalStaff.of(load, new ErlangC(), 20).with(0.5).settled()).isEmpty();
    }
}
