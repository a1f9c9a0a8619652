package tavolo.domain.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.TavoloException;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// Prepares and makes one person's signature on the newest file, outside of any transaction.
public final class Pen {

    private final KeyHolder keys;
    private final Preparer preparer;
    private final QuickCheck quickCheck;
    private final Clock clock;

    /// @param clock the real clock
    public Pen(KeyHolder keys, Preparer preparer, QuickCheck quickCheck, Clock clock) {
        this.keys = keys;
        this.preparer = preparer;
        this.quickCheck = quickCheck;
        this.clock = clock;
    }

    /// A signature that lacks only its value.
    record Ready(Sha256 base, Prepared prepared, KeyHandle key) {}

    /// A finished file, checked, not yet stored.
    ///
    /// @param at the time that the signature claims
    /// @param stamp the time that an authority proves; empty when none answered
    record Finished(
            Sha256 base,
            Bytes file,
            SignerCertificate certificate,
            Instant at,
            Optional<Stamp> stamp) {}

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

    /// Finishes `ready`, which uses up its key; empty when the key is gone already.
    Optional<Finished> finish(Ready ready, byte[] base) {
        return switch (keys.sign(ready.key(), ready.prepared().dtbs().toArray())) {
            case SigningOutcome.Signed signed ->
                    Optional.of(
                            checked(
                                    ready,
                                    base,
                                    preparer.complete(ready.prepared(), signed.value().toArray())));
            case SigningOutcome.KeyLost _ -> Optional.empty();
        };
    }

    /// Prepares the signature of a certificate whose key is held elsewhere.
    Prepared prepare(byte[] file, String field, SignerCertificate certificate) {
        return preparer.prepare(file, field, certificate, clock.instant());
    }

    /// Finishes `ready` with a value that was made elsewhere.
    ///
    /// @throws WrongSignatureValue if it is no signature of the prepared data
    Finished finish(Ready ready, byte[] base, Bytes value) {
        return checked(ready, base, preparer.complete(ready.prepared(), value.toArray()));
    }

    private Finished checked(Ready ready, byte[] base, StampedFile signed) {
        SignerCertificate certificate = ready.prepared().certificate();
        Set<Finding> wrong = quickCheck.check(base, signed.file().toArray(), certificate);
        if (!wrong.isEmpty()) {
            throw new UnsoundSignature(ready.prepared().field(), wrong);
        }
        return new Finished(
                ready.base(), signed.file(), certificate, ready.prepared().at(), signed.stamp());
    }

    void forget(KeyHandle key) {
        keys.forget(key);
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
