package tavolo.domain.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tavolo.domain.intake.ColumnMappings;
import tavolo.domain.intake.NamedMapping;
import tavolo.domain.party.OrganisationId;

/// Mappings of columns in memory.
public final class FakeColumnMappings implements ColumnMappings {

    private final FakeTransactions transactions;
    private final Map<Key, NamedMapping> rows;

    private record Key(OrganisationId owner, String name) {}

    public FakeColumnMappings(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
    }

    @Override
    public List<NamedMapping> of(OrganisationId owner) {
        transactions.require();
        return rows.entrySet().stream()
                .filter(row -> row.getKey().owner().equals(owner))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(NamedMapping::name))
                .toList();
    }

    @Override
    public void put(OrganisationId owner, NamedMapping mapping) {
        transactions.require();
        rows.put(new Key(owner, mapping.name()), mapping);
    }

    @Override
    public boolean discard(OrganisationId owner, String name) {
        transactions.require();
        return rows.remove(new Key(owner, name)) != null;
    }
}
