package tavolo.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tavolo.domain.library.Language;

class ScaleTest {

    @Test
    void shares_go_from_nothing_to_everything_in_fifths() {
        assertThat(texts(Scale.ofShares("x")))
                .containsExactly("0 %", "20 %", "40 %", "60 %", "80 %", "100 %");
    }

    @Test
    void a_scale_around_values_holds_them_between_round_ticks() {
        Scale scale = Scale.around("x", Measure.SHARE, List.of(0.7312, 0.8, 0.8481));

        assertThat(texts(scale))
                .containsExactly("72 %", "74 %", "76 %", "78 %", "80 %", "82 %", "84 %", "86 %");
    }

    @Test
    void a_scale_of_shares_ends_at_everything() {
        Scale scale = Scale.around("x", Measure.SHARE, List.of(0.93, 0.999));

        assertThat(scale.highest()).isEqualTo(1);
        assertThat(texts(scale)).endsWith("100 %").startsWith("93 %");
    }

    @Test
    void equal_values_still_have_a_scale() {
        for (double value : new double[] {0, 0.5, 1}) {
            Scale scale = Scale.around("x", Measure.SHARE, List.of(value, value));

            assertThat(scale.lowest()).isLessThanOrEqualTo(value);
            assertThat(scale.highest()).isGreaterThanOrEqualTo(value).isLessThanOrEqualTo(1);
        }
        assertThat(Scale.around("x", Measure.NUMBER, List.of(7.0)).ticks()).hasSizeGreaterThan(1);
    }

    @Test
    void whatever_the_values_they_lie_on_the_scale_and_ticks_are_few() {
        Random chance = new Random(7);
        for (int round = 0; round < 10_000; round++) {
            List<Double> values = List.of(chance.nextDouble(), chance.nextDouble());
            Scale scale = Scale.around("x", Measure.SHARE, values);

            // A step is at least 2 / 3.5 of a fifth of the length: 8.75 of them, and two ends.
            assertThat(scale.ticks()).hasSizeBetween(2, 11);
            assertThat(scale.ticks().getFirst()).isCloseTo(scale.lowest(), within(1e-9));
            assertThat(scale.ticks().getLast()).isCloseTo(scale.highest(), within(1e-9));
            for (double value : values) {
                assertThat(scale.lowest()).isLessThanOrEqualTo(value + 1e-6);
                assertThat(scale.highest()).isGreaterThanOrEqualTo(value - 1e-6);
            }
        }
    }

    @Test
    void what_is_beyond_an_end_lies_at_that_end() {
        Scale scale = new Scale("x", Measure.SHARE, 0.5, 1, 0.1);

        assertThat(scale.place(0.75)).isCloseTo(0.5, within(1e-9));
        assertThat(scale.place(0.2)).isZero();
        assertThat(scale.place(1.2)).isEqualTo(1);
    }

    @Test
    void a_scale_that_does_not_go_up_is_refused() {
        assertThatThrownBy(() -> new Scale("x", Measure.SHARE, 1, 1, 0.1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale("x", Measure.SHARE, 0, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale("x", Measure.SHARE, 0, Double.NaN, 0.1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_are_written_with_their_unit_and_by_the_language() {
        assertThat(Measure.SHARE.show(0.84807, Language.IT)).isEqualTo("84,8\u00a0%");
        assertThat(Measure.SHARE.show(0.84807, Language.EN)).isEqualTo("84.8\u00a0%");
        assertThat(Measure.SECONDS.show(1234.56, Language.IT)).isEqualTo("1.234,6\u00a0s");
        assertThat(Measure.NUMBER.show(-0.0, Language.EN)).isEqualTo("0");
    }

    private static List<String> texts(Scale scale) {
        return scale.ticks().stream()
                .map(tick -> scale.measure().show(tick, Language.IT).replace('\u00a0', ' '))
                .toList();
    }
}
