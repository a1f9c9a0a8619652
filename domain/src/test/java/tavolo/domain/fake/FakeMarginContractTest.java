package tavolo.domain.fake;

import tavolo.domain.contract.MarginContract;
import tavolo.domain.contract.Stores;

class FakeMarginContractTest extends MarginContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
