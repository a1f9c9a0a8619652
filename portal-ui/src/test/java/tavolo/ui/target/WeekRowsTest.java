package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tavolo.domain.feasibility.IntervalLoad;

/// Half hours of a week as they are pasted, and how they fit into an address.
class WeekRowsTest {

    @Test
    void one_day_is_spread_over_the_week_by_per_cents() {
        DayRows read = read("08:00; 100; 360; 40\n08:30; 50; 300; 0,0", "100;50;0;0;0;0;1");

        assertThat(read.faults()).hasSize(1);

        DayRows week = read("08:00; 100; 360; 40\n08:30; 50; 300; 20", "100;50;0;0;0;0;1");

        assertThat(week.faults()).isEmpty();
        assertThat(days(week))
                .isEqualTo(
                        Map.of(DayOfWeek.MONDAY, 2L, DayOfWeek.TUESDAY, 2L, DayOfWeek.SUNDAY, 2L));
        assertThat(week.intervals().get(2).callsOffered()).isEqualTo(50);
        assertThat(week.intervals().get(2).scheduled()).isEqualTo(20);
        assertThat(week.intervals().get(4).scheduled()).isEqualTo(1);
    }

    @Test
    void per_cents_that_are_not_seven_are_said() {
        assertThat(read("08:00; 100; 360; 40", "100;50").faults())
                .containsExactly(new DayRows.Fault.Weekdays());
        assertThat(read("08:00; 100; 360; 40", "100;50;0;0;0;0;-1").faults()).hasSize(1);
    }

    @Test
    void rows_may_begin_with_the_day_in_either_language() {
        DayRows read =
                read(
                        "lunedì;08:00;100;360;40\nMon;08:30;1;2;3\ndom;08:00;1;2;3\nx;08:00;1;2;3",
                        "");

        assertThat(days(read)).isEqualTo(Map.of(DayOfWeek.MONDAY, 2L, DayOfWeek.SUNDAY, 1L));
        assertThat(read.faults()).containsExactly(new DayRows.Fault.Day(4, "x"));
    }

    @Test
    void the_same_half_hour_of_the_same_day_stands_once() {
        assertThat(read("lun;08:00;1;2;3\nmar;08:00;1;2;3\nlun;08:15;1;2;3", "").faults())
                .containsExactly(new DayRows.Fault.Overlap(3, 1));
    }

    @Test
    void seven_columns_may_have_their_own_handle_times_and_people() {
        String calls = "10;20;30;40;50;0;";
        String seconds = ";100;110;120;130;140;150;160";
        String people = ";1;2;3;4;5;6;7";

        IntervalLoad alone = read("08:00;" + calls, "").intervals().getFirst();
        IntervalLoad staffed = read("08:00;" + calls + people, "").intervals().get(1);
        DayRows full = read("08:00;" + calls + seconds + people, "");

        assertThat(alone.handleSeconds()).isEqualTo(360);
        assertThat(alone.scheduled()).isEqualTo(52);
        assertThat(staffed.scheduled()).isEqualTo(2);
        assertThat(full.intervals()).hasSize(5);
        assertThat(full.intervals().get(4).handleSeconds()).isEqualTo(140);
        assertThat(full.intervals().get(4).scheduled()).isEqualTo(5);
    }

    @Test
    void other_columns_are_said() {
        assertThat(read("08:00;1;2", "").faults())
                .containsExactly(new DayRows.Fault.WeekColumns(1));
        assertThat(read("lun;08:00;1;2;3\n08:30;1;2;3", "").faults())
                .containsExactly(new DayRows.Fault.WeekColumns(2));
    }

    @Test
    void what_is_written_of_a_week_is_read_as_the_same_week() {
        List<IntervalLoad> loads = read(week(), "").intervals();

        assertThat(loads).hasSize(336);
        assertThat(read(WeekRows.written(loads), "").intervals()).isEqualTo(loads);
    }

    @Test
    void a_whole_week_fits_into_an_address_and_comes_back() {
        FeasibilityAddress asked = asked(week(), "100;100;100;100;100;50;50");

        QueryParameters written = asked.written();

        assertThat(written.getQueryString().length()).isLessThan(7_000);
        assertThat(FeasibilityAddress.of(written, FeasibilityAddress.example())).isEqualTo(asked);
    }

    @Test
    void a_packed_text_that_swells_beyond_the_limit_is_none() {
        String packed = PackedText.packed("a".repeat(100_000)).orElseThrow();

        assertThat(PackedText.unpacked(packed, AskedRows.MOST_TEXT)).isEmpty();
        assertThat(PackedText.unpacked("%%", AskedRows.MOST_TEXT)).isEmpty();
        assertThat(PackedText.unpacked("abcd", AskedRows.MOST_TEXT)).isEmpty();
        assertThat(PackedText.unpacked(PackedText.packed("così").orElseThrow(), 10))
                .contains("così");
    }

    /// Numbers that resemble nothing, so that they pack badly.
    private static String week() {
        return IntStream.range(0, 336)
                .mapToObj(i ->
                        "%s; %02d:%s; %d,%d; %d; %d"
                                .formatted(
                                        List.of("lun", "mar", "mer", "gio", "ven", "sab", "dom")
                                                .get(i / 48),
                                        i % 48 / 2,
                                        i % 2 == 0 ? "00" : "30",
                                        i * 7919 % 997,
                                        i % 9 + 1,
                                        300 + i * 31 % 97,
                                        10 + i * 17 % 89))
                .collect(Collectors.joining("\n"));
    }

    private static FeasibilityAddress asked(String rows, String weekdays) {
        FeasibilityAddress week = FeasibilityAddress.example().overWeek(rows);
        return new FeasibilityAddress(
                week.numbers(),
                week.basis(),
                week.nobodyHangsUp(),
                week.work(),
                week.period(),
                new AskedRows(rows, weekdays, ""),
                week.day(),
                week.tables());
    }

    private static DayRows read(String rows, String weekdays) {
        return WeekRows.read(asked(rows, weekdays));
    }

    private static Map<DayOfWeek, Long> days(DayRows read) {
        return read.intervals().stream()
                .collect(Collectors.groupingBy(load -> load.slot().day(), Collectors.counting()));
    }
}
