package tavolo.domain.fake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.TaxCode;
import tavolo.domain.signing.TaxCodes;

/// Tax codes in memory.
public final class FakeTaxCodes implements TaxCodes {

    private final FakeTransactions transactions;
    private final Map<PersonId, TaxCode> rows;

    public FakeTaxCodes(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
    }

    @Override
    public Optional<TaxCode> of(PersonId person) {
        transactions.require();
        return Optional.ofNullable(rows.get(person));
    }

    @Override
    public void keep(PersonId person, TaxCode code, Instant at) {
        transactions.require();
        rows.put(person, code);
    }

    @Override
    public void forget(PersonId person) {
        transactions.require();
        rows.remove(person);
    }
}
