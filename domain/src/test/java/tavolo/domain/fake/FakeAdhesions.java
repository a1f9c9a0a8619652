package tavolo.domain.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.signing.Adhesion;
import tavolo.domain.signing.Adhesions;

/// Signatures by adhesion in memory.
public final class FakeAdhesions implements Adhesions {

    private final FakeTransactions transactions;
    private final FakePapers papers;
    private final Map<UUID, Adhesion> all;

    public FakeAdhesions(FakeTransactions transactions, FakePapers papers) {
        this.transactions = transactions;
        this.papers = papers;
        this.all = transactions.table();
    }

    @Override
    public boolean keep(Adhesion adhesion) {
        transactions.require();
        boolean isAgain =
                all.values().stream()
                        .filter(each -> each.document().equals(adhesion.document()))
                        .anyMatch(each -> each.mandate().equals(adhesion.mandate()));
        if (!isAgain) {
            all.put(adhesion.id(), adhesion);
        }
        return !isAgain;
    }

    @Override
    public List<Adhesion> of(AgreementId agreement) {
        transactions.require();
        return all.values().stream()
                .filter(each -> papers.agreementOf(each.document()).equals(agreement))
                .toList();
    }

    /// Every one, in the order in which they came.
    public List<Adhesion> all() {
        return List.copyOf(all.values());
    }

    @Override
    public Optional<Adhesion> find(UUID id) {
        transactions.require();
        return Optional.ofNullable(all.get(id));
    }
}
