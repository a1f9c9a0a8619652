package tavolo.domain.fake;

import tavolo.domain.contract.SigningDeadlinesContract;
import tavolo.domain.contract.Stores;

class FakeSigningDeadlinesContractTest extends SigningDeadlinesContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
