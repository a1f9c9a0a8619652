package tavolo.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SetbacksTest {

    private static final List<String> THINGS = List.of("uno", "due", "tre");

    private Instant now = Instant.EPOCH;
    private final Setbacks<String> setbacks = new Setbacks<>(() -> now);
    private final List<String> done = new ArrayList<>();

    @Test
    void one_that_fails_keeps_no_other_from_its_turn_and_rests() {
        assertThatThrownBy(() -> round("uno")).hasMessage("uno");
        assertThat(done).containsExactly("due", "tre");
        assertThat(setbacks.count()).isEqualTo(1);

        round("uno");
        assertThat(done).containsExactly("due", "tre", "due", "tre");
    }

    @Test
    void after_its_rest_it_is_tried_again() {
        assertThatThrownBy(() -> round("due")).hasMessage("due");
        now = now.plus(Setbacks.REST);

        assertThat(setbacks.count()).isZero();
        round("none");
        assertThat(done).containsExactly("uno", "tre", "uno", "due", "tre");
    }

    @Test
    void a_round_ends_where_the_work_says_so() {
        setbacks.each(
                THINGS,
                thing -> thing,
                thing -> {
                    done.add(thing);
                    return thing.equals("uno");
                });

        assertThat(done).containsExactly("uno", "due");
    }

    private void round(String failing) {
        setbacks.each(
                THINGS,
                thing -> thing,
                thing -> {
                    if (thing.equals(failing)) {
                        throw new IllegalStateException(thing);
                    }
                    return done.add(thing);
                });
    }
}
