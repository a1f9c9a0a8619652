package tavolo.persistence.seal.worker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.signing.Authority;
import tavolo.domain.verify.StrangersJudge;

/// The judge of strangers' files.
@Configuration(proxyBeanMethods = false)
class WorkerConfiguration {

    @Bean
    StrangersJudge strangersJudge(Authority authority) {
        return OutsideJudge.trusting(authority.facts().root());
    }
}
