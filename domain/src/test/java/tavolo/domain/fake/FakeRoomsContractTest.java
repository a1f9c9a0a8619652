package tavolo.domain.fake;

import tavolo.domain.contract.RoomsContract;
import tavolo.domain.contract.Stores;

class FakeRoomsContractTest extends RoomsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
