package tavolo.ui.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.Transactions;
import tavolo.domain.document.Renderer;
import tavolo.domain.evidence.CertifyCompletions;
import tavolo.domain.evidence.Completions;
import tavolo.domain.evidence.Evidences;
import tavolo.domain.evidence.HeadSeals;
import tavolo.domain.evidence.ReadEvidence;
import tavolo.domain.evidence.SealHeads;
import tavolo.domain.evidence.SignedFiles;
import tavolo.domain.evidence.StatementSeal;
import tavolo.domain.signing.Sealer;

/// The use cases around what proves an agreement outside of the portal.
@Configuration(proxyBeanMethods = false)
class EvidenceUseCases {

    @Bean
    ReadEvidence.Tools evidenceTools(
            Transactions transactions,
            Evidences evidences,
            SignedFiles files,
            StatementSeal seal,
            Renderer renderer) {
        return new ReadEvidence.Tools(transactions, evidences, files, seal, renderer);
    }

    @Bean
    CertifyCompletions certifyCompletions(
            Transactions transactions,
            Completions completions,
            SignedFiles files,
            Renderer renderer,
            Sealer sealer,
            Clock clock) {
        return new CertifyCompletions(
                transactions,
                completions,
                new CertifyCompletions.Workshop(files, renderer, sealer),
                clock);
    }

    @Bean
    SealHeads sealHeads(
            Transactions transactions, HeadSeals seals, StatementSeal seal, Clock clock) {
        return new SealHeads(transactions, seals, seal, clock);
    }

    @Bean
    ReadEvidence readEvidence(ReadEvidence.Tools tools) {
        return new ReadEvidence(tools);
    }
}
