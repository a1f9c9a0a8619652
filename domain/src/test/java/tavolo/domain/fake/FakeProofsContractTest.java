package tavolo.domain.fake;

import tavolo.domain.contract.ProofsContract;
import tavolo.domain.contract.Stores;

class FakeProofsContractTest extends ProofsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
