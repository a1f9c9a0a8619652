package tavolo.ui.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.machine.AccessTokens;
import tavolo.domain.machine.KeepTokens;
import tavolo.domain.machine.RecogniseToken;
import tavolo.domain.party.Accounts;
import tavolo.domain.people.Secrets;

/// The use cases around programs: keeping their tokens, and recognising one.
@Configuration(proxyBeanMethods = false)
class MachineUseCases {

    @Bean
    KeepTokens keepTokens(
            AccessTokens tokens,
            Transactions transactions,
            Secrets secrets,
            AuditTrail trail,
            IdSource ids,
            Clock clock) {
        return new KeepTokens(
                tokens, new KeepTokens.Tools(transactions, secrets, trail, ids, clock));
    }

    @Bean
    RecogniseToken recogniseToken(
            Transactions transactions, AccessTokens tokens, Accounts accounts, Clock clock) {
        return new RecogniseToken(transactions, tokens, accounts, clock);
    }
}
