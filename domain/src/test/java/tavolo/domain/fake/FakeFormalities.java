package tavolo.domain.fake;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.signing.Formalities;
import tavolo.domain.signing.Formality;

/// How instruments are to be signed, in memory.
public final class FakeFormalities implements Formalities {

    private final FakeTransactions transactions;
    private final Map<InstrumentId, Formality> all;

    public FakeFormalities(FakeTransactions transactions) {
        this.transactions = transactions;
        this.all = transactions.table();
    }

    @Override
    public Formality of(InstrumentId instrument) {
        transactions.require();
        return all.getOrDefault(instrument, Formality.USUAL);
    }

    @Override
    public boolean ask(InstrumentId instrument, OrganisationId organisation) {
        Set<OrganisationId> asking = new HashSet<>(of(instrument).askedBy());
        boolean isNew = asking.add(organisation);
        all.put(instrument, new Formality(asking));
        return isNew;
    }

    @Override
    public void carry(InstrumentId before, InstrumentId next) {
        all.put(next, of(before));
    }

    @Override
    public boolean waive(InstrumentId instrument, OrganisationId organisation) {
        Set<OrganisationId> asking = new HashSet<>(of(instrument).askedBy());
        boolean was = asking.remove(organisation);
        all.put(instrument, new Formality(asking));
        return was;
    }
}
