package tavolo.persistence.seal.worker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.signing.Authority;

/// The judge of strangers' files, asked for by its own name only: whoever wants a judge of the
/// portal's papers gets the one of this process.
@Configuration(proxyBeanMethods = false)
class WorkerConfiguration {

    @Bean(defaultCandidate = false)
    OutsideJudge outsideJudge(Authority authority) {
        return OutsideJudge.trusting(authority.facts().root());
    }
}
