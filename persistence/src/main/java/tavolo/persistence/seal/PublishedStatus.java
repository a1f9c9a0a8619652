package tavolo.persistence.seal;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tavolo.domain.Transactions;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.CertificateStatus;
import tavolo.domain.signing.Revocation;
import tavolo.domain.signing.Revocations;

/// What the authority publishes, signed on this node. A list is signed anew when something was
/// revoked, and otherwise from time to time; answers about single certificates are kept for some
/// minutes in the same way. However often strangers ask, the store is asked every few seconds at
/// most, and at once when something was revoked on this node; who judges for the portal always asks
/// it.
final class PublishedStatus implements CertificateStatus {

    private static final Duration ASKED_AGAIN_AFTER = Duration.ofSeconds(5);
    private static final Duration SIGNED_AGAIN_AFTER = Duration.ofHours(1);

    private final PortalKeys keys;
    private final Transactions transactions;
    private final Revocations revocations;
    private final InstantSource clock;
    private final RevocationList lists;
    private final OcspResponder responder;
    private @Nullable Known known;

    private record Known(List<Revocation> revoked, Bytes list, Instant signed, Instant asked) {}

    PublishedStatus(
            PortalKeys keys,
            Transactions transactions,
            Revocations revocations,
            InstantSource clock) {
        this.keys = keys;
        this.transactions = transactions;
        this.revocations = revocations;
        this.clock = clock;
        this.lists = new RevocationList(keys.issuer());
        this.responder = new OcspResponder(keys.issuer());
    }

    /// What the judge of this node judges by.
    PortalTrust trust(List<X509Certificate> timeAnchors) {
        return new PortalTrust(keys.anchors(), timeAnchors, () -> List.of(now(), rootList()));
    }

    /// What long-term data come from: lists that are signed at the moment of the request.
    PortalTrust freshTrust(List<X509Certificate> timeAnchors) {
        return new PortalTrust(keys.anchors(), timeAnchors, this::fresh);
    }

    /// Both lists, that of the issuing authority signed now: long-term data want what was known
    /// after the signature.
    private List<Bytes> fresh() {
        List<Revocation> revoked = transactions.inOne(revocations::all);
        return List.of(Bytes.of(lists.of(revoked, clock.instant())), rootList());
    }

    @Override
    public Bytes root() {
        return PortalKeys.encoded(keys.root());
    }

    @Override
    public Bytes issuing() {
        return PortalKeys.encoded(keys.issuing().certificate());
    }

    @Override
    public Bytes rootList() {
        return keys.rootCrl();
    }

    @Override
    public Bytes list() {
        return known().list();
    }

    @Override
    public synchronized void changed() {
        known = known(Duration.ZERO);
    }

    /// The list as the store stands at this moment.
    private synchronized Bytes now() {
        Known present = known(Duration.ZERO);
        known = present;
        return present.list();
    }

    @Override
    public Bytes answer(byte[] request) {
        return Bytes.of(responder.answer(request, known().revoked(), clock.instant()));
    }

    private synchronized Known known() {
        Known present = known(ASKED_AGAIN_AFTER);
        known = present;
        return present;
    }

    /// What is known, asked anew if it was last asked longer than `rest` ago.
    private Known known(Duration rest) {
        Instant now = clock.instant();
        Known before = known;
        if (before != null && now.isBefore(before.asked().plus(rest))) {
            return before;
        }
        List<Revocation> revoked = transactions.inOne(revocations::all);
        boolean holds =
                before != null
                        && before.revoked().equals(revoked)
                        && now.isBefore(before.signed().plus(SIGNED_AGAIN_AFTER));
        return before != null && holds
                ? new Known(revoked, before.list(), before.signed(), now)
                : new Known(revoked, Bytes.of(lists.of(revoked, now)), now, now);
    }
}
