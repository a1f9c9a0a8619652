package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretBoxTest {

    private static final byte[] CONTENT = "dodici rose".getBytes(StandardCharsets.UTF_8);

    private final SecretBox box = new SecretBox("il segreto del portale");

    @Test
    void what_was_closed_is_opened_after_a_restart() {
        byte[] closed = box.close(CONTENT, "ada");
        assertThat(new SecretBox("il segreto del portale").open(closed, "ada")).isEqualTo(CONTENT);
        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("rose");
        assertThat(box.close(CONTENT, "ada")).isNotEqualTo(closed);
    }

    @Test
    void nothing_is_opened_for_another_purpose_or_by_another_secret() {
        byte[] closed = box.close(CONTENT, "ada");
        assertThatThrownBy(() -> box.open(closed, "bruno"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SecretBox("un altro").open(closed, "ada"))
                .isInstanceOf(IllegalStateException.class);
        closed[closed.length - 1] ^= 1;
        assertThatThrownBy(() -> box.open(closed, "ada")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box.open(new byte[5], "ada"))
                .isInstanceOf(IllegalStateException.class);
    }
}
