package tavolo.domain.fake;

import tavolo.domain.contract.PapersContract;
import tavolo.domain.contract.Stores;

class FakePapersContractTest extends PapersContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
