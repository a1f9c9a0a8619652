package tavolo.ui.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.board.Boards;
import tavolo.domain.board.KeepSearches;
import tavolo.domain.board.SavedSearches;
import tavolo.domain.board.SearchAgreements;

/// One bean per use case of those who look for something.
@Configuration(proxyBeanMethods = false)
class SearchUseCases {

    @Bean
    SearchAgreements searchAgreements(Transactions transactions, Boards boards) {
        return new SearchAgreements(transactions, boards);
    }

    @Bean
    KeepSearches keepSearches(
            Transactions transactions, SavedSearches searches, IdSource ids, BusinessClock clock) {
        return new KeepSearches(transactions, searches, ids, clock);
    }
}
