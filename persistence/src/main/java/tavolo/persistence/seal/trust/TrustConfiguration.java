package tavolo.persistence.seal.trust;

import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whom to trust for signatures made elsewhere.
@Configuration(proxyBeanMethods = false)
class TrustConfiguration {

    @Bean
    FolderTrust outsideTrust(@Value("${tavolo.trust.folder:trust}") Path folder) {
        return new FolderTrust(folder, InstantSource.system());
    }
}
