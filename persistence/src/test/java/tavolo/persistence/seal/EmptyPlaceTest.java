package tavolo.persistence.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// A signature goes into the last place that is kept for one, and into nothing else.
class EmptyPlaceTest {

    private static final String EMPTY = "0".repeat(2 * Pades.SIGNATURE_BYTES);

    @Test
    void the_last_empty_place_is_filled_from_its_start() {
        byte[] file = bytes("<" + EMPTY + "> between <" + EMPTY + "> behind <00>");

        assertThat(new String(EmptyPlace.filled(file, new byte[] {10, -1}), US_ASCII))
                .isEqualTo("<" + EMPTY + "> between <0aff" + EMPTY.substring(4) + "> behind <00>");
        assertThat(file).isEqualTo(bytes("<" + EMPTY + "> between <" + EMPTY + "> behind <00>"));
    }

    @Test
    void a_place_that_is_taken_too_small_or_not_closed_is_none() {
        for (String none :
                new String[] {
                    "",
                    "<" + EMPTY.substring(2) + ">",
                    "<" + EMPTY.substring(1) + "1>",
                    "<1" + EMPTY.substring(1) + ">",
                    "0" + EMPTY + ">",
                    "<" + EMPTY
                }) {
            assertThatThrownBy(() -> EmptyPlace.filled(bytes(none), new byte[] {1}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no empty place");
        }
    }

    @Test
    void a_signature_must_fit() {
        byte[] file = bytes("<" + EMPTY + ">");

        assertThat(EmptyPlace.filled(file, new byte[Pades.SIGNATURE_BYTES])).isEqualTo(file);
        assertThatThrownBy(() -> EmptyPlace.filled(file, new byte[Pades.SIGNATURE_BYTES + 1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too long");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}
