package tavolo.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorityTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final Instant FAR = NOW.plus(Duration.ofDays(1000));

    @Test
    void nothing_is_due_long_before_its_end() {
        assertThat(ending(FAR, FAR, FAR).dueAt(NOW)).isEmpty();
        assertThat(ending(FAR, FAR, after(61)).dueAt(NOW)).isEmpty();
    }

    @Test
    void what_ends_within_sixty_days_or_has_ended_is_due() {
        assertThat(ending(FAR, FAR, after(60)).dueAt(NOW))
                .containsExactly(Authority.Part.ROOT_LIST);
        assertThat(ending(FAR, after(-1), FAR).dueAt(NOW)).containsExactly(Authority.Part.ISSUING);
        assertThat(ending(after(3), FAR, FAR).dueAt(NOW)).containsExactly(Authority.Part.ROOT);
    }

    private static Instant after(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    private static Authority.Facts ending(Instant root, Instant issuing, Instant list) {
        return new Authority.Facts(
                "CN=Tavolo Root",
                Sha256.digestOf("root"),
                root,
                "/srv/keys",
                Optional.empty(),
                true,
                Bytes.of(new byte[0]),
                "CN=Tavolo Authority",
                issuing,
                true,
                list,
                List.of());
    }
}
