package tavolo.domain.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import tavolo.domain.TavoloException;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// Prepares and makes one person's signature on the newest file, outside of any transaction.
public final class Pen {

    private final KeyHolder keys;
    private final Preparer preparer;
    private final QuickCheck quickCheck;
    private final Papers papers;
    private final Clock clock;

    /// @param clock the real clock
    public Pen(
            KeyHolder keys, Preparer preparer, QuickCheck quickCheck, Papers papers, Clock clock) {
        this.keys = keys;
        this.preparer = preparer;
        this.quickCheck = quickCheck;
        this.papers = papers;
        this.clock = clock;
    }

    /// A signature that lacks only its value.
    record Ready(Sha256 base, Prepared prepared, KeyHandle key) {}

    /// A finished file, checked, not yet stored.
    record Finished(Sha256 base, Bytes file, SignerCertificate certificate, Instant at) {}

    Instant now() {
        return clock.instant();
    }

    /// Prepares the signature of `signer` in `field` on the file `base`.
    Ready prepare(Sha256 base, byte[] file, String field, Signer signer) {
        Instant at = clock.instant();
        IssuedKey issued = keys.issue(signer, at);
        Prepared prepared = preparer.prepare(file, field, issued.certificate(), at);
        return new Ready(base, prepared, issued.handle());
    }

    /// Finishes `ready`, or prepares it anew first when its key is gone.
    Finished finish(Ready ready, byte[] base, String field, Signer signer) {
        return switch (keys.sign(ready.key(), ready.prepared().dtbs().toArray())) {
            case SigningOutcome.Signed signed ->
                    checked(
                            ready,
                            base,
                            preparer.complete(ready.prepared(), signed.value().toArray()));
            case SigningOutcome.KeyLost _ ->
                    finish(prepare(ready.base(), base, field, signer), base, field, signer);
        };
    }

    private Finished checked(Ready ready, byte[] base, byte[] signed) {
        SignerCertificate certificate = ready.prepared().certificate();
        Set<Finding> wrong = quickCheck.check(base, signed, certificate);
        if (!wrong.isEmpty()) {
            throw new UnsoundSignature(ready.prepared().field(), wrong);
        }
        return new Finished(ready.base(), Bytes.of(signed), certificate, ready.prepared().at());
    }

    void forget(KeyHandle key) {
        keys.forget(key);
    }

    byte[] read(Sha256 sha) {
        return papers.bytes(sha);
    }

    /// A signature of our own making that does not pass our own check; it is never stored.
    static final class UnsoundSignature extends TavoloException {
        UnsoundSignature(String field, Set<Finding> wrong) {
            super("the signature in field " + field + " is unsound: " + wrong);
        }

        @Override
        public String code() {
            return "unsound-signature";
        }
    }
}
