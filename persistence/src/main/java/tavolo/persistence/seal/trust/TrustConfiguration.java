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
        RevocationSettings revocations = RevocationSettings.configured(properties);
        WholeTrust trust =
                new WholeTrust(new FolderTrust(folder, clock), lists, revocations.asked());
        settings.ifPresent(found -> trust.every(found.every()));
        if (!revocations.addresses().isEmpty()) {
            trust.every(
                    revocations.every(),
                    new FetchedRevocations(
                                    revocations.addresses(),
                                    new AllowedLoader(revocations.hosts()),
                                    folder)
                            ::refresh);
        }
        return trust;
    }

    @Bean
    StatusInquiry statusInquiry(Environment properties) {
        return StatusInquiry.at(RevocationSettings.configured(properties).asked());
    }
}
