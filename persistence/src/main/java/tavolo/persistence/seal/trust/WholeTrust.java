package tavolo.persistence.seal.trust;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import tavolo.domain.signing.TrustedOutside;

/// Trusts what lies in the folder and, where they are configured, the services in trusted lists,
/// which are looked at in the background. Judging only ever reads what is known already.
final class WholeTrust implements Trust, TrustedOutside, DisposableBean {

    private final FolderTrust folder;
    private final Optional<TrustedLists> lists;
    private final List<String> asked;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("tavolo-lists").daemon().factory());
    private @Nullable TrustBundle last;

    /// @param asked hosts of authorities that are asked about certificates
    WholeTrust(FolderTrust folder, Optional<TrustedLists> lists, Set<String> asked) {
        this.asked = asked.stream().sorted().toList();
        this.folder = folder;
        this.lists = lists;
    }

    /// Looks at the lists now and then.
    void every(Duration pause) {
        lists.ifPresent(present -> every(pause, present::refresh));
    }

    /// Does `look` now and then, in the background; it must not throw.
    void every(Duration pause, Runnable look) {
        var _ = worker.scheduleWithFixedDelay(look, 0, pause.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public synchronized TrustBundle bundle() {
        TrustBundle laid = folder.bundle();
        if (lists.isEmpty()) {
            return laid;
        }
        List<TrustBundle.Anchor> all = new ArrayList<>(laid.anchors());
        all.addAll(lists.get().anchors());
        TrustBundle now = new TrustBundle(all, laid.revocationLists());
        TrustBundle before = last;
        if (before != null && before.equals(now)) {
            return before;
        }
        last = now;
        return now;
    }

    @Override
    public Facts facts() {
        return folder.facts(asked, lists.map(TrustedLists::facts));
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
