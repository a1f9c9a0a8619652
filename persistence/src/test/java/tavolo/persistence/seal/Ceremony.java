package tavolo.persistence.seal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.IssuedKey;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.Signer;
import tavolo.domain.signing.SigningOutcome;
import tavolo.domain.signing.Verdict;

/// The whole of sealing and signing with keys in a temporary folder, at one moment.
public final class Ceremony {

    public static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");

    final PortalKeys keys;
    final MemoryKeyHolder holder;
    final DssSealer sealer;
    final DssPreparer preparer;
    final PdfBoxQuickCheck quick = new PdfBoxQuickCheck();

    private final Instant at;

    public Ceremony(Path folder) {
        this(folder, AT);
    }

    public Ceremony(Path folder, Instant at) {
        InstantSource clock = InstantSource.fixed(at);
        this.at = at;
        Pades pades = new Pades();
        SignatureLook look = new SignatureLook();
        this.keys = new KeyFolder(folder, Optional.empty(), clock).open();
        this.holder = new MemoryKeyHolder(keys, clock);
        this.sealer = new DssSealer(keys, pades, look);
        this.preparer = new DssPreparer(pades, look);
    }

    /// The root certificate in DER.
    public Bytes root() {
        return new PortalAuthority(keys).facts().root();
    }

    public byte[] sealed(byte[] paper) {
        return sealer.seal(paper, at);
    }

    IssuedKey key(String name) {
        return holder.issue(new Signer(name, "Federazione Addetti Comunicazione", "P-7Q2M4"), at);
    }

    byte[] value(IssuedKey key, Prepared prepared) {
        return switch (holder.sign(key.handle(), prepared.dtbs().toArray())) {
            case SigningOutcome.Signed signed -> signed.value().toArray();
            case SigningOutcome.KeyLost lost -> throw new IllegalStateException(lost.toString());
        };
    }

    public byte[] signed(byte[] base, String field, String name) {
        IssuedKey key = key(name);
        Prepared prepared = preparer.prepare(base, field, key.certificate(), at.plusSeconds(60));
        return preparer.complete(prepared, value(key, prepared));
    }

    public Verdict verdict(byte[] file, Expectation expectation) {
        return judgeAt(at.plusSeconds(3600)).judge(file, expectation);
    }

    DssJudge judgeAt(Instant now) {
        return new DssJudge(new PortalValidation(keys.root()), InstantSource.fixed(now));
    }
}
