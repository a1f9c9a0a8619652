package tavolo.domain.fake;

import tavolo.domain.contract.TemplatesContract;
import tavolo.domain.contract.Stores;

class FakeTemplatesContractTest extends TemplatesContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
