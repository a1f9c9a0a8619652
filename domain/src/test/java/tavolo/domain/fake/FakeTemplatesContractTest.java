package tavolo.domain.fake;

import tavolo.domain.contract.Stores;
import tavolo.domain.contract.TemplatesContract;

class FakeTemplatesContractTest extends TemplatesContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
