package tavolo.domain.fake;

import tavolo.domain.contract.AdhesionsContract;
import tavolo.domain.contract.Stores;

class FakeAdhesionsContractTest extends AdhesionsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
