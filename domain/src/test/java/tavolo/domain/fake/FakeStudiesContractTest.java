package tavolo.domain.fake;

import tavolo.domain.contract.StudiesContract;
import tavolo.domain.contract.Stores;

class FakeStudiesContractTest extends StudiesContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
