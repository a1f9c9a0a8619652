package tavolo.persistence.seal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.IssuedKey;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.Revocation;
import tavolo.domain.signing.Signer;
import tavolo.domain.signing.SigningOutcome;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.seal.trust.StatusInquiry;
import tavolo.persistence.seal.trust.TrustBundle;

/// The whole of sealing and signing with keys in a temporary folder, at one moment.
public final class Ceremony {

    public static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");

    final PortalKeys keys;
    final MemoryKeyHolder holder;
    final DssSealer sealer;
    final DssPreparer preparer;
    final IncrementCheck quick = new IncrementCheck();
    final Pades pades;
    final List<Revocation> revoked = new ArrayList<>();

    private final Instant at;

    public Ceremony(Path folder) {
        this(folder, AT);
    }

    public Ceremony(Path folder, Instant at) {
        this(folder, at, keys -> List.of(EmbeddedTime.authority(keys, InstantSource.fixed(at))));
    }

    /// A ceremony that asks other time stamping authorities, or none.
    Ceremony(
            Path folder,
            Instant at,
            Function<PortalKeys, List<TimeAuthorities.Authority>> authorities) {
        InstantSource clock = InstantSource.fixed(at);
        this.at = at;
        SignatureLook look = new SignatureLook();
        PublishedPlaces places = new PublishedPlaces(Optional.of("https://tavolo.example"));
        this.keys = new KeyFolder(folder, Optional.empty(), places, clock).open();
        this.pades = new Pades(new TimeAuthorities(authorities.apply(keys), clock));
        this.holder = new MemoryKeyHolder(keys, new Certifier(places), clock);
        this.sealer = new DssSealer(keys, pades, look);
        this.preparer = new DssPreparer(pades, look);
    }

    /// What is judged by at `now`.
    PortalTrust trustAt(Instant now) {
        return new PortalTrust(
                keys.anchors(),
                List.of(),
                () ->
                        List.of(
                                Bytes.of(new RevocationList(keys.issuer()).of(revoked, now)),
                                keys.rootCrl()));
    }

    /// What is judged by today.
    public PortalTrust trust() {
        return trustAt(Instant.now());
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

    byte[] completed(Prepared prepared, IssuedKey key) {
        return preparer.complete(prepared, value(key, prepared)).file().toArray();
    }

    public byte[] signed(byte[] base, String field, String name) {
        IssuedKey key = key(name);
        Prepared prepared = preparer.prepare(base, field, key.certificate(), at.plusSeconds(60));
        return completed(prepared, key);
    }

    public Verdict verdict(byte[] file, Expectation expectation) {
        return judgeAt(at.plusSeconds(3600)).judge(file, expectation);
    }

    DssJudge judgeAt(Instant now) {
        return new DssJudge(new PortalValidation(trustAt(now)), InstantSource.fixed(now));
    }

    /// What an archive trusts that knows `portal` alone and asks nobody.
    static DssArchive.Trusted alone(PortalTrust portal) {
        return new DssArchive.Trusted(portal, TrustBundle::none, StatusInquiry.nowhere());
    }
}
