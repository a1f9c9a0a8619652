package tavolo.domain.fake;

import tavolo.domain.contract.FormalitiesContract;
import tavolo.domain.contract.Stores;

class FakeFormalitiesContractTest extends FormalitiesContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
