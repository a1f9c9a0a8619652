package tavolo.benchmark;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What the server pushes to one open page, of which only the moments are kept in which a word
/// came.
final class Ear implements WebSocket.Listener {

    private final BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
    private final StringBuilder message = new StringBuilder();
    private final String word;

    Ear(String word) {
        this.word = word;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            if (message.indexOf(word) >= 0) {
                heard.add(System.nanoTime());
            }
            message.setLength(0);
        }
        socket.request(1);
        return null;
    }

    /// Forgets what came before.
    void listen() {
        heard.clear();
    }

    /// The nanoseconds of the clock at which the word came first since [#listen()].
    ///
    /// @throws IllegalStateException if it does not come within `patience`
    long waitFor(Duration patience) {
        try {
            Long moment = heard.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (moment == null) {
                throw new IllegalStateException("nobody says " + word);
            }
            return moment;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
