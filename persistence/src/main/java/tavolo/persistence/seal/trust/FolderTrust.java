package tavolo.persistence.seal.trust;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tavolo.domain.signing.TrustedOutside;

/// Trusts what lies in a folder, looked at again after a while, so that an authority or a list of
/// revocations that is laid there counts without a restart.
final class FolderTrust implements Trust {

    private static final Duration REST = Duration.ofSeconds(30);

    private final TrustFolder folder;
    private final InstantSource clock;
    private @Nullable Seen seen;

    FolderTrust(Path folder, InstantSource clock) {
        this.folder = new TrustFolder(folder);
        this.clock = clock;
    }

    /// What lies there, told together with the trusted lists.
    TrustedOutside.Facts facts(List<String> asked, Optional<TrustedOutside.Lists> lists) {
        TrustBundle present = bundle();
        return new TrustedOutside.Facts(
                folder.place(),
                present.anchors().size(),
                present.revocationLists().size(),
                asked,
                present.firstEnd(),
                lists);
    }

    private record Seen(TrustBundle bundle, Instant at) {}

    @Override
    public synchronized TrustBundle bundle() {
        Seen last = seen;
        Instant now = clock.instant();
        if (last == null || last.at().plus(REST).isBefore(now)) {
            last = new Seen(folder.read(), now);
            seen = last;
        }
        return last.bundle();
    }
}
