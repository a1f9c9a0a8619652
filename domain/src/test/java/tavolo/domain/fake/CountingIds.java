package tavolo.domain.fake;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import tavolo.domain.IdSource;

/// Identities that count from one.
public final class CountingIds implements IdSource {

    private final AtomicLong given = new AtomicLong();

    @Override
    public UUID next() {
        return new UUID(0, given.incrementAndGet());
    }
}
