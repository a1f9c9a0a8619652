package tavolo.domain.fake;

import tavolo.domain.contract.ReadingsContract;
import tavolo.domain.contract.Stores;

class FakeReadingsContractTest extends ReadingsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
