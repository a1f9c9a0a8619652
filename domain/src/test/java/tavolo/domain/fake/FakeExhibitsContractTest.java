package tavolo.domain.fake;

import tavolo.domain.contract.ExhibitsContract;
import tavolo.domain.contract.Stores;

class FakeExhibitsContractTest extends ExhibitsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
