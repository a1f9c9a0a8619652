package tavolo.domain.fake;

import tavolo.domain.contract.RemoteAttemptsContract;
import tavolo.domain.contract.Stores;

class FakeRemoteAttemptsContractTest extends RemoteAttemptsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
