package tavolo.persistence.seal.trust;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Whom to trust for signatures made elsewhere.
@Configuration(proxyBeanMethods = false)
class TrustConfiguration {

    @Bean
    WholeTrust outsideTrust(
            @Value("${tavolo.trust.folder:trust}") Path folder, Environment properties) {
        InstantSource clock = InstantSource.system();
        Optional<ListSettings> settings = ListSettings.configured(properties);
        Optional<TrustedLists> lists =
                settings.map(found ->
                        new TrustedLists(
                                new ListReader(found, new AllowedLoader(found.hosts())),
                                new ListStore(found.folder()),
                                clock));
        WholeTrust trust = new WholeTrust(new FolderTrust(folder, clock), lists);
        settings.ifPresent(found -> trust.every(found.every()));
        RevocationSettings.configured(properties)
                .ifPresent(found ->
                        trust.every(
                                found.every(),
                                new FetchedRevocations(
                                                found.addresses(),
                                                new AllowedLoader(found.hosts()),
                                                folder)
                                        ::refresh));
        return trust;
    }
}
