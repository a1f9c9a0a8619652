package tavolo.persistence.seal.worker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.verify.StrangersJudge;
import tavolo.persistence.seal.Trust;

/// The judge of strangers' files.
@Configuration(proxyBeanMethods = false)
class WorkerConfiguration {

    @Bean
    StrangersJudge strangersJudge(Trust trust) {
        return OutsideJudge.trusting(trust);
    }
}
