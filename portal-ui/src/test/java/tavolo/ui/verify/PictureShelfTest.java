package tavolo.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.Bytes;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PictureShelfTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final InstantSource clock = now::get;
    private final PictureShelf shelf = new PictureShelf(clock, 100);

    @Test
    void a_picture_is_found_by_its_own_ticket() {
        PictureShelf.Ticket one = shelf.put(picture(40, 1));
        PictureShelf.Ticket other = shelf.put(picture(40, 2));

        assertThat(shelf.find(one)).contains(picture(40, 1));
        assertThat(shelf.find(other)).contains(picture(40, 2));
    }

    @Test
    void the_oldest_makes_room() {
        PictureShelf.Ticket one = shelf.put(picture(60, 1));
        PictureShelf.Ticket other = shelf.put(picture(60, 2));

        assertThat(shelf.find(one)).isEmpty();
        assertThat(shelf.find(other)).isPresent();
    }

    @Test
    void a_picture_goes_after_its_time() {
        PictureShelf.Ticket one = shelf.put(picture(10, 1));
        now.set(Instant.EPOCH.plus(PictureShelf.KEPT));

        assertThat(shelf.find(one)).isEmpty();
    }

    @Test
    void a_picture_larger_than_all_is_not_kept() {
        assertThat(shelf.find(shelf.put(picture(101, 1)))).isEmpty();
        assertThat(shelf.find(shelf.put(picture(100, 1)))).isPresent();
    }

    private static Bytes picture(int length, int filling) {
        byte[] content = new byte[length];
        java.util.Arrays.fill(content, (byte) filling);
        return Bytes.of(content);
    }
}
