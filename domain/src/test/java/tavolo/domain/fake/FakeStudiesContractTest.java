package tavolo.domain.fake;

import tavolo.domain.contract.Stores;
import tavolo.domain.contract.StudiesContract;

class FakeStudiesContractTest extends StudiesContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
