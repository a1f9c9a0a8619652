package tavolo.domain.fake;

import tavolo.domain.contract.AgreementsContract;
import tavolo.domain.contract.Stores;

class FakeAgreementsContractTest extends AgreementsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
