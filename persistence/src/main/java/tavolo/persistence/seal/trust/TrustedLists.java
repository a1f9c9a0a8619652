package tavolo.persistence.seal.trust;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.signing.TrustedOutside;

/// The national lists that are known at the moment. A list stays as it was last found to be right
/// until a right and newer one comes; it ends by itself at the day that it names.
final class TrustedLists {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedLists.class);

    private final ListReader reader;
    private final ListStore store;
    private final InstantSource clock;
    private List<KnownList> known;
    private @Nullable Instant failedAt;

    /// Knows what was kept before, without the network.
    TrustedLists(ListReader reader, ListStore store, InstantSource clock) {
        this.reader = reader;
        this.store = store;
        this.clock = clock;
        this.known = store.read();
    }

    /// Asks the network; what it does not give, or gives wrong, stays as it was.
    void refresh() {
        Instant now = clock.instant();
        ListReader.Found found = found(now);
        List<KnownList> next = found.isWhole() ? merged(found) : lists();
        boolean isComplete = found.isWhole() && found.lists().size() == found.named().size();
        settle(next, isComplete ? null : now);
        if (found.isWhole()) {
            store.write(next);
            LOG.info(
                    "{} trusted lists of {} are right", found.lists().size(), found.named().size());
        }
    }

    /// The libraries throw whatever a made-up list makes them throw; then nothing was found.
    private ListReader.Found found(Instant now) {
        try {
            return reader.read(now);
        } catch (RuntimeException unforeseen) {
            LOG.warn("The trusted lists could not be read", unforeseen);
            return ListReader.Found.nothing();
        }
    }

    private synchronized void settle(List<KnownList> next, @Nullable Instant failed) {
        known = next;
        failedAt = failed;
    }

    private List<KnownList> merged(ListReader.Found found) {
        Map<String, KnownList> before =
                lists().stream().collect(Collectors.toMap(KnownList::address, Function.identity()));
        Map<String, KnownList> right =
                found.lists().stream()
                        .collect(Collectors.toMap(KnownList::address, Function.identity()));
        List<KnownList> next = new ArrayList<>();
        for (String address : found.named().stream().sorted().toList()) {
            KnownList old = before.get(address);
            KnownList fresh = right.get(address);
            if (fresh != null && (old == null || !fresh.issued().isBefore(old.issued()))) {
                next.add(fresh);
            } else if (old != null) {
                next.add(old);
            }
        }
        return List.copyOf(next);
    }

    synchronized List<KnownList> lists() {
        return known;
    }

    List<TrustBundle.Anchor> anchors() {
        return lists().stream().flatMap(list -> list.anchors().stream()).toList();
    }

    /// For the administrator.
    synchronized TrustedOutside.Lists facts() {
        return new TrustedOutside.Lists(
                known.stream()
                        .map(list ->
                                new TrustedOutside.NationalList(
                                        list.territory(),
                                        list.anchors().size(),
                                        list.issued(),
                                        list.goodUntil(),
                                        list.readAt()))
                        .toList(),
                Optional.ofNullable(failedAt));
    }
}
