package tavolo.persistence.seal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import tavolo.domain.Transactions;
import tavolo.domain.document.Renderer;
import tavolo.domain.evidence.SignedFiles;
import tavolo.domain.evidence.StatementSeal;
import tavolo.domain.evidence.StatementStamps;
import tavolo.domain.signing.Archive;
import tavolo.domain.signing.Authority;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.KeyHolder;
import tavolo.domain.signing.Preparer;
import tavolo.domain.signing.QuickCheck;
import tavolo.domain.signing.RemoteSigning;
import tavolo.domain.signing.Revocations;
import tavolo.domain.signing.Sealer;
import tavolo.domain.signing.TimeStamps;
import tavolo.domain.signing.WarmUp;
import tavolo.persistence.paper.PaperGate;
import tavolo.persistence.seal.csc.CscRemoteSigning;
import tavolo.persistence.seal.trust.StatusInquiry;
import tavolo.persistence.seal.trust.Trust;

/// Cryptography uses the real clock, whatever day the business clock shows.
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

    private static final InstantSource CLOCK = InstantSource.system();

    @Bean
    PortalKeys portalKeys(
            @Value("${tavolo.keys.folder}") Path folder,
            @Value("${tavolo.keys.secret:}") String secret,
            Environment properties,
            PublishedPlaces places) {
        String database = properties.getProperty("spring.datasource.url", "");
        if (secret.isBlank() && database.startsWith("jdbc:mysql:")) {
            throw new KeysUnavailable(
                    "Set tavolo.keys.secret: with MySQL the secret of the portal's keys is given.");
        }
        Optional<String> given = Optional.of(secret).filter(words -> !words.isBlank());
        return new KeyFolder(folder, given, KeyToken.configured(properties), places, CLOCK).open();
    }

    /// On a portal without a public address, certificates name this machine: readers, the archive
    /// among them, look for what was revoked only where a certificate says where.
    @Bean
    PublishedPlaces publishedPlaces(
            @Value("${tavolo.address:}") String address,
            @Value("${server.port:8080}") String port) {
        String here = "http://localhost:" + port;
        return new PublishedPlaces(Optional.of(address.isBlank() ? here : address));
    }

    @Bean
    OnlineTime onlineTime(
            @Value("${tavolo.time.authorities:}") String[] addresses,
            @Value("${tavolo.time.anchors:}") String anchors,
            @Value("${tavolo.time.policy:}") String policy) {
        Optional<Path> file = Optional.of(anchors).filter(name -> !name.isBlank()).map(Path::of);
        return new OnlineTime(
                List.of(addresses), OnlineTime.certificates(file), Optional.of(policy));
    }

    /// The configured authorities; only where none is configured, the embedded one.
    @Bean
    TimeAuthorities timeAuthorities(PortalKeys keys, OnlineTime online) {
        return new TimeAuthorities(
                online.addresses().isEmpty()
                        ? List.of(EmbeddedTime.authority(keys, CLOCK))
                        : online.authorities(),
                CLOCK);
    }

    @Bean
    TimeStamps timeStamps(Pades pades) {
        return new DssTimeStamps(pades);
    }

    @Bean
    PublishedStatus certificateStatus(
            PortalKeys keys, Transactions transactions, Revocations revocations) {
        return new PublishedStatus(keys, transactions, revocations, CLOCK);
    }

    @Bean
    Archive archive(DssArchive.Trusted archiveTrusted, Pades pades, PaperGate gate) {
        return new DssArchive(archiveTrusted, pades, gate);
    }

    @Bean
    DssArchive.Trusted archiveTrusted(
            PublishedStatus status, OnlineTime online, Trust outside, StatusInquiry inquiry) {
        return new DssArchive.Trusted(
                status.freshTrust(online.anchors()), outside::bundle, inquiry);
    }

    @Bean
    PortalTrust portalTrust(PublishedStatus status, OnlineTime online) {
        return status.trust(online.anchors());
    }

    /// Opens after the keys, which may have made the secret.
    @Bean
    SecretBox secretBox(
            PortalKeys keys,
            @Value("${tavolo.keys.folder}") Path folder,
            @Value("${tavolo.keys.secret:}") String secret,
            PublishedPlaces places) {
        Optional<String> given = Optional.of(secret).filter(_ -> keys.custody().hasGivenSecret());
        return new KeyFolder(folder, given, places, CLOCK).box();
    }

    @Bean
    Authority authority(PortalKeys keys) {
        return new PortalAuthority(keys);
    }

    @Bean
    KeyHolder keyHolder(PortalKeys keys, PublishedPlaces places) {
        return new MemoryKeyHolder(keys, new Certifier(places), CLOCK);
    }

    @Bean
    RemoteSigning remoteSigning(PortalKeys keys, Environment environment) {
        return CscRemoteSigning.configured(environment, keys.seal().key().getEncoded(), CLOCK);
    }

    @Bean
    Pades pades(TimeAuthorities authorities) {
        return new Pades(authorities);
    }

    @Bean
    SignatureLook signatureLook() {
        return new SignatureLook();
    }

    @Bean
    Sealer sealer(PortalKeys keys, Pades pades, SignatureLook look) {
        return new DssSealer(keys, pades, look);
    }

    @Bean
    Preparer preparer(Pades pades, SignatureLook look) {
        return new DssPreparer(pades, look);
    }

    @Bean
    QuickCheck quickCheck() {
        return new IncrementCheck();
    }

    @Bean
    Judge judge(PortalTrust portal, Trust outside) {
        return new DssJudge(new PortalValidation(portal, outside::bundle), CLOCK);
    }

    @Bean
    SignedFiles signedFiles(PortalTrust portal, Trust outside) {
        return new DssSignedFiles(new PortalValidation(portal, outside::bundle));
    }

    @Bean
    StatementStamps statementStamps(TimeAuthorities authorities) {
        return new StampedStatements(authorities);
    }

    @Bean
    StatementSeal statementSeal(PortalKeys keys) {
        return new SealedStatements(keys);
    }

    @Bean
    WarmUp warmUp(
            Renderer renderer,
            Sealer sealer,
            KeyHolder keys,
            Preparer preparer,
            QuickCheck quick,
            Judge judge) {
        Rehearsal.Desk desk = new Rehearsal.Desk(sealer, keys, preparer, quick, judge);
        return new Rehearsal(renderer, desk, CLOCK);
    }
}
