package tavolo.persistence.seal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.document.Renderer;
import tavolo.domain.signing.Authority;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.KeyHolder;
import tavolo.domain.signing.Preparer;
import tavolo.domain.signing.QuickCheck;
import tavolo.domain.signing.Sealer;
import tavolo.domain.signing.WarmUp;
import tavolo.persistence.seal.trust.Trust;

/// Cryptography uses the real clock, whatever day the business clock shows.
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

    private static final InstantSource CLOCK = InstantSource.system();

    @Bean
    PortalKeys portalKeys(
            @Value("${tavolo.keys.folder}") Path folder,
            @Value("${tavolo.keys.secret:}") String secret,
            @Value("${spring.datasource.url:}") String database) {
        if (secret.isBlank() && database.startsWith("jdbc:mysql:")) {
            throw new KeysUnavailable(
                    "Set tavolo.keys.secret: with MySQL the secret of the portal's keys is given.");
        }
        Optional<String> given = Optional.of(secret).filter(words -> !words.isBlank());
        return new KeyFolder(folder, given, CLOCK).open();
    }

    @Bean
    Authority authority(PortalKeys keys) {
        return new PortalAuthority(keys);
    }

    @Bean
    KeyHolder keyHolder(PortalKeys keys) {
        return new MemoryKeyHolder(keys, CLOCK);
    }

    @Bean
    Pades pades() {
        return new Pades();
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
        return new PdfBoxQuickCheck();
    }

    @Bean
    Judge judge(PortalKeys keys, Trust trust) {
        return new DssJudge(new PortalValidation(keys.root(), trust::bundle), CLOCK);
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
