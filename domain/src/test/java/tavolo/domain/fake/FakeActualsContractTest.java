package tavolo.domain.fake;

import tavolo.domain.contract.ActualsContract;
import tavolo.domain.contract.Stores;

class FakeActualsContractTest extends ActualsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
