package tavolo.ui.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.indicator.DefineIndicator;
import tavolo.domain.indicator.IndicatorDesk;
import tavolo.domain.indicator.Indicators;
import tavolo.domain.indicator.ReadIndicators;
import tavolo.domain.indicator.RetireIndicator;
import tavolo.domain.indicator.ReviseIndicator;
import tavolo.domain.party.Parties;

/// The use cases around the indicators that an organisation defines by itself.
@Configuration(proxyBeanMethods = false)
class IndicatorUseCases {

    @Bean
    IndicatorDesk indicatorDesk(
            Transactions transactions,
            Indicators indicators,
            Parties parties,
            AuditTrail trail,
            BusinessClock clock,
            IdSource ids) {
        return new IndicatorDesk(transactions, indicators, parties, trail, clock, ids);
    }

    @Bean
    ReadIndicators readIndicators(IndicatorDesk desk) {
        return new ReadIndicators(desk);
    }

    @Bean
    DefineIndicator defineIndicator(IndicatorDesk desk) {
        return new DefineIndicator(desk);
    }

    @Bean
    ReviseIndicator reviseIndicator(IndicatorDesk desk) {
        return new ReviseIndicator(desk);
    }

    @Bean
    RetireIndicator retireIndicator(IndicatorDesk desk) {
        return new RetireIndicator(desk);
    }
}
