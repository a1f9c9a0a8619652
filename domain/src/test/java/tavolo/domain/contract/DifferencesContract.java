package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tavolo.domain.redline.Differences;
import tavolo.domain.redline.Differences.Stretch;

/// What every finder of differences keeps to.
public abstract class DifferencesContract {

    /// The one under test.
    protected abstract Differences differences();

    @Test
    void equal_lists_have_no_stretch() {
        assertThat(differences().between(List.of("a", "b"), List.of("a", "b"))).isEmpty();
        assertThat(differences().between(List.of(), List.of())).isEmpty();
    }

    @Test
    void what_is_put_in_stands_where_it_was_put() {
        assertThat(differences().between(List.of("a", "b"), List.of("a", "x", "b")))
                .containsExactly(new Stretch(1, 1, 1, 2));
        assertThat(differences().between(List.of(), List.of("x")))
                .containsExactly(new Stretch(0, 0, 0, 1));
    }

    @Test
    void what_is_replaced_is_one_stretch() {
        assertThat(differences().between(List.of("a", "b", "c"), List.of("a", "x", "y", "c")))
                .containsExactly(new Stretch(1, 2, 1, 3));
    }

    @Test
    void between_the_stretches_all_is_equal_and_no_two_stretches_touch() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            List<String> before = letters(random);
            List<String> after = letters(random);
            int was = 0;
            int is = 0;
            for (Stretch stretch : differences().between(before, after)) {
                assertThat(stretch.beforeStart() - was).isEqualTo(stretch.afterStart() - is);
                assertThat(was + is == 0 || stretch.beforeStart() > was).isTrue();
                assertThat(before.subList(was, stretch.beforeStart()))
                        .isEqualTo(after.subList(is, stretch.afterStart()));
                was = stretch.beforeEnd();
                is = stretch.afterEnd();
            }
            assertThat(before.subList(was, before.size()))
                    .isEqualTo(after.subList(is, after.size()));
        }
    }

    private static List<String> letters(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(_ -> String.valueOf((char) ('a' + random.nextInt(4))))
                .toList();
    }
}
