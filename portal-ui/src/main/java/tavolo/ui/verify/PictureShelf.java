package tavolo.ui.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tavolo.domain.document.Bytes;

/// Keeps the pictures of strangers' pages in memory until the browser has fetched them: for a short
/// time, and all together within a bound, whoever brings files. The oldest make room for new ones.
@Component
final class PictureShelf {

    static final int MOST_BYTES = 48 * 1024 * 1024;
    static final Duration KEPT = Duration.ofMinutes(10);

    /// What a picture is fetched with; nobody else has it.
    static final class Ticket {
        private Ticket() {}
    }

    private record Shelved(Bytes picture, Instant until) {}

    private final InstantSource clock;
    private final int most;
    private final Map<Ticket, Shelved> shelved = new LinkedHashMap<>();
    private int bytes;

    PictureShelf() {
        this(Clock.systemUTC(), MOST_BYTES);
    }

    PictureShelf(InstantSource clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    synchronized Ticket put(Bytes picture) {
        Ticket ticket = new Ticket();
        shelved.put(ticket, new Shelved(picture, clock.instant().plus(KEPT)));
        bytes += picture.length();
        clear();
        return ticket;
    }

    /// The picture; empty once it had to go.
    synchronized Optional<Bytes> find(Ticket ticket) {
        clear();
        return Optional.ofNullable(shelved.get(ticket)).map(Shelved::picture);
    }

    private void clear() {
        Instant now = clock.instant();
        Iterator<Shelved> oldest = shelved.values().iterator();
        while (oldest.hasNext()) {
            Shelved next = oldest.next();
            if (bytes <= most && next.until().isAfter(now)) {
                return;
            }
            bytes -= next.picture().length();
            oldest.remove();
        }
    }
}
