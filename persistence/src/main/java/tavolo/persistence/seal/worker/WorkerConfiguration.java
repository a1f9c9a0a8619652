package tavolo.persistence.seal.worker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.signing.Authority;
import tavolo.domain.signing.UploadJudge;
import tavolo.domain.verify.StrangersJudge;
import tavolo.persistence.seal.trust.Trust;

/// The judges of files that come from outside.
@Configuration(proxyBeanMethods = false)
class WorkerConfiguration {

    @Bean
    StrangersJudge strangersJudge(Authority authority) {
        return OutsideJudge.trusting(authority.facts().root());
    }

    /// A process of its own: whoever floods the public page keeps nobody from signing.
    @Bean
    UploadJudge uploadJudge(Authority authority, Trust trust) {
        return OutsideUploadJudge.trusting(authority.facts().root(), trust);
    }
}
