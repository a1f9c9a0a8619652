package tavolo.ui.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import tavolo.domain.Outcome;
import tavolo.domain.document.Bytes;
import tavolo.domain.verify.VerifyRefusal;

/// Reads files while they come from strangers, before anybody else's time is taken for them.
/// Whoever sends slowly holds no more than one of many places and the memory for what has come so
/// far, and is not awaited for long.
final class Intake {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    /// @param most the largest file, in megabytes
    /// @param places how many files may be on their way at once
    /// @param each how many of them from one address
    /// @param memory for all that are on their way, in megabytes
    /// @param grace how long a file may come at any speed
    /// @param speed what it has to have come at after that, on average, in bytes a second
    /// @param longest after which nobody is awaited any more
    record Limits(
            int most,
            int places,
            int each,
            int memory,
            Duration grace,
            int speed,
            Duration longest) {}

    private final Limits limits;
    private final InstantSource clock;
    private final Semaphore places;
    private final Semaphore memory;
    private final Map<String, Integer> coming = new HashMap<>();

    Intake(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        this.places = new Semaphore(limits.places());
        this.memory = new Semaphore(limits.memory());
    }

    /// Reads the whole file from `address`, or no more of it than is allowed.
    Outcome<Bytes> read(InputStream file, String address) throws IOException {
        if (!enter(address)) {
            return Outcome.refused(new VerifyRefusal.ChecksBusy());
        }
        try {
            if (!places.tryAcquire()) {
                return Outcome.refused(new VerifyRefusal.ChecksBusy());
            }
            try {
                return arrived(file);
            } finally {
                places.release();
            }
        } finally {
            leave(address);
        }
    }

    private synchronized boolean enter(String address) {
        if (coming.getOrDefault(address, 0) >= limits.each()) {
            return false;
        }
        coming.merge(address, 1, Integer::sum);
        return true;
    }

    private synchronized void leave(String address) {
        coming.computeIfPresent(address, (_, count) -> count > 1 ? count - 1 : null);
    }

    private Outcome<Bytes> arrived(InputStream file) throws IOException {
        Instant begun = clock.instant();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        int held = 0;
        try {
            for (int more = file.read(piece); more >= 0; more = file.read(piece)) {
                int size = content.size() + more;
                if (size > limits.most() * MEGABYTE) {
                    return Outcome.refused(new VerifyRefusal.CheckedFileTooLarge(limits.most()));
                }
                if (isSlow(Duration.between(begun, clock.instant()), size)) {
                    return Outcome.refused(new VerifyRefusal.CheckedFileSlow());
                }
                for (; held * MEGABYTE < size; held++) {
                    if (!memory.tryAcquire()) {
                        return Outcome.refused(new VerifyRefusal.ChecksBusy());
                    }
                }
                content.write(piece, 0, more);
            }
            return content.size() == 0
                    ? Outcome.refused(new VerifyRefusal.CheckedFileEmpty())
                    : Outcome.done(Bytes.of(content.toByteArray()));
        } finally {
            memory.release(held);
        }
    }

    private boolean isSlow(Duration since, long size) {
        boolean isBelowSpeed =
                since.compareTo(limits.grace()) > 0
                        && size < since.toMillis() * limits.speed() / 1000;
        return isBelowSpeed || since.compareTo(limits.longest()) > 0;
    }
}
