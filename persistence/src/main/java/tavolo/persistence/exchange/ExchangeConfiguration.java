package tavolo.persistence.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.redline.Differences;
import tavolo.domain.redline.WordFiles;

@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    Differences differences() {
        return new MyersDifferences();
    }

    @Bean
    WordFiles wordFiles() {
        return new PoiWordFiles();
    }
}
