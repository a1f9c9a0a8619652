package tavolo.ui.notice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import tavolo.domain.BusinessClock;
import tavolo.domain.Transactions;
import tavolo.domain.board.NoticeFeed;
import tavolo.domain.board.NoticeLine;
import tavolo.domain.party.PersonId;

/// Tells open pages at once what their people are told, also when another node of the portal wrote
/// it: one question to the database twice a second, for all the people who look at a page here, and
/// none while nobody does.
@org.springframework.stereotype.Component
public final class LiveNotices implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LiveNotices.class);
    private static final int PAUSE_MILLIS = 500;

    /// Looked back each time, for what was written by a slow transaction or a clock behind ours.
    private static final Duration OVERLAP = Duration.ofSeconds(20);

    private final NoticeFeed feed;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("tavolo-live").daemon().factory());

    LiveNotices(NoticeFeed feed, Transactions transactions, BusinessClock clock) {
        this.feed = feed;
        this.transactions = transactions;
        this.clock = clock;
        var _ =
                worker.scheduleWithFixedDelay(
                        this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// A page that is told, and what it was told already.
    private record Watch(
            UI ui, PersonId person, Instant from, Set<UUID> told, Consumer<NoticeLine> listener) {

        void tell(NoticeLine notice) {
            if (!notice.createdAt().isBefore(from) && told.add(notice.id())) {
                var _ = ui.access(() -> listener.accept(notice));
            }
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /// Tells `listener` in the page of `part`, as long as it stands there, what `person` is told
    /// from now on. To be called when `part` is attached.
    public void tell(Component part, PersonId person, Consumer<NoticeLine> listener) {
        UI ui = part.getUI().orElseThrow();
        Watch watch = new Watch(ui, person, clock.now(), ConcurrentHashMap.newKeySet(), listener);
        watches.add(watch);
        Registration[] once = new Registration[1];
        once[0] =
                part.addDetachListener((DetachEvent _) -> {
                    watches.remove(watch);
                    once[0].remove();
                });
    }

    private void look() {
        try {
            if (!watches.isEmpty()) {
                tellAll();
            }
        } catch (RuntimeException failed) {
            // The next look asks again; what came meanwhile lies within its overlap.
            LOG.warn("looking for new notices failed", failed);
        }
    }

    private void tellAll() {
        Set<PersonId> people =
                watches.stream().map(Watch::person).collect(Collectors.toUnmodifiableSet());
        Instant from = clock.now().minus(OVERLAP);
        List<NoticeFeed.Arrival> arrivals = transactions.inOne(() -> feed.since(from, people));
        for (NoticeFeed.Arrival arrival : arrivals) {
            watches.stream()
                    .filter(watch -> watch.person().equals(arrival.person()))
                    .forEach(watch -> watch.tell(arrival.notice()));
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
