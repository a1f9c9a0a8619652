package tavolo.persistence.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the last revision says that its signature covers.
class SignedRangeTest {

    private static final String BASE = "base /ByteRange [0 1 2 3] ";
    private static final int END = 59;

    @Test
    void the_range_behind_the_base_counts_and_no_other() {
        byte[] file = bytes(BASE + "/ByteRange[0 59   65 3   ] /Contents <0a0B> xy");

        SignedRange range = SignedRange.behind(BASE.length(), file).orElseThrow();

        assertThat(range).isEqualTo(new SignedRange(END, 65, 3));
        assertThat(SignedRange.of(new int[] {0, END, 65, 3})).contains(range);
    }

    @Test
    void it_covers_all_but_one_text_between_brackets() {
        byte[] file = bytes("x".repeat(END) + "<0a0B> xy");
        SignedRange range = new SignedRange(END, 65, 3);

        assertThat(range.coversAll(END, file)).isTrue();
        assertThat(range.value(file)).containsExactly(10, 11);
        assertThat(range.signed(file)).isEqualTo(bytes("x".repeat(END) + " xy"));
        assertThat(range.coversAll(END + 1, file)).isFalse();
        assertThat(new SignedRange(END, 65, 2).coversAll(END, file)).isFalse();
        assertThat(new SignedRange(END - 1, 65, 3).coversAll(0, file)).isFalse();
        assertThat(new SignedRange(END, 64, 4).coversAll(0, file)).isFalse();
        assertThat(new SignedRange(END, Integer.MAX_VALUE, 3).coversAll(0, file)).isFalse();
    }

    @Test
    void none_or_two_ranges_are_no_range() {
        for (String revision :
                new String[] {
                    "",
                    "/ByteRange [0 59 65 3] /ByteRange [0 59 65 3]",
                    "/ByteRange [1 59 65 3]",
                    "/ByteRange [0 59 65]",
                    "/ByteRange [0 -59 65 3]",
                    "/ByteRange [0 9999999999 65 3]"
                }) {
            assertThat(SignedRange.behind(BASE.length(), bytes(BASE + revision))).isEmpty();
        }
        assertThat(SignedRange.of(new int[] {0, 1, 2})).isEmpty();
        assertThat(SignedRange.of(new int[] {1, 1, 2, 3})).isEmpty();
        assertThat(SignedRange.of(new int[] {0, 1, -2, 3})).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}
