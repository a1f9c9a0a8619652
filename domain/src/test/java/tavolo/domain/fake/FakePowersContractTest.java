package tavolo.domain.fake;

import tavolo.domain.contract.PowersContract;
import tavolo.domain.contract.Stores;

class FakePowersContractTest extends PowersContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
