package tavolo.persistence.seal.worker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.signing.UploadJudge;
import tavolo.domain.verify.StrangersJudge;
import tavolo.persistence.seal.PortalTrust;
import tavolo.persistence.seal.trust.StatusInquiry;
import tavolo.persistence.seal.trust.Trust;

/// The judges of files that come from outside.
@Configuration(proxyBeanMethods = false)
class WorkerConfiguration {

    @Bean
    StrangersJudge strangersJudge(PortalTrust portal, Trust outside) {
        return OutsideJudge.trusting(portal, outside);
    }

    /// A process of its own: whoever floods the public page keeps nobody from signing.
    @Bean
    UploadJudge uploadJudge(PortalTrust portal, Trust outside, StatusInquiry inquiry) {
        return OutsideUploadJudge.trusting(portal, outside, inquiry);
    }
}
