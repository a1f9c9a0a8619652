package tavolo.domain.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.indicator.IndicatorEdition;
import tavolo.domain.indicator.Indicators;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.target.IndicatorCode;

/// Own indicators in memory.
public final class FakeIndicators implements Indicators {

    private final FakeTransactions transactions;
    private final FakeAgreements agreements;
    private final Map<IndicatorCode, KeptIndicator> rows;
    private final Map<String, IndicatorEdition> editions;

    public FakeIndicators(FakeTransactions transactions, FakeAgreements agreements) {
        this.transactions = transactions;
        this.agreements = agreements;
        this.rows = agreements.indicators;
        this.editions = transactions.table();
    }

    @Override
    public List<KeptIndicator> all(OrganisationId owner) {
        transactions.require();
        return rows.values().stream()
                .filter(row -> row.owner().equals(owner))
                .sorted(Comparator.comparing(KeptIndicator::code))
                .toList();
    }

    @Override
    public Optional<KeptIndicator> find(IndicatorCode code, OrganisationId owner) {
        return all(owner).stream().filter(row -> row.code().equals(code)).findFirst();
    }

    @Override
    public List<IndicatorEdition> editions(IndicatorCode code, OrganisationId owner) {
        return find(code, owner).stream()
                .flatMap(row -> editions.values().stream())
                .filter(edition -> edition.formula().code().equals(code))
                .map(edition ->
                        new IndicatorEdition(
                                edition.formula(),
                                edition.person(),
                                edition.writtenAt(),
                                agreements.resting(edition.formula())))
                .sorted(
                        Comparator.comparingInt(
                                        (IndicatorEdition edition) -> edition.formula().number())
                                .reversed())
                .toList();
    }

    @Override
    public void add(KeptIndicator indicator, IndicatorEdition first) {
        transactions.require();
        if (rows.putIfAbsent(indicator.code(), indicator) != null) {
            throw new IllegalStateException("the indicator is there: " + indicator.code());
        }
        editions.put(first.formula().name(), first);
    }

    @Override
    public void revise(KeptIndicator next, IndicatorEdition edition) {
        retire(next);
        if (editions.putIfAbsent(edition.formula().name(), edition) != null) {
            throw new IllegalStateException("a version never changes: " + edition.formula().name());
        }
    }

    @Override
    public void retire(KeptIndicator next) {
        transactions.require();
        KeptIndicator before = rows.get(next.code());
        if (before == null || before.version() != next.version() - 1) {
            throw new IllegalStateException("somebody changed it meanwhile: " + next.code());
        }
        rows.put(next.code(), next);
    }
}
