package tavolo.domain.fake;

import tavolo.domain.contract.NegotiationContract;
import tavolo.domain.contract.Stores;

class FakeNegotiationContractTest extends NegotiationContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
