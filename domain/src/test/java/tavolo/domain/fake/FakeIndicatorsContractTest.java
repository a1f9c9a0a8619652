package tavolo.domain.fake;

import tavolo.domain.contract.IndicatorsContract;
import tavolo.domain.contract.Stores;

class FakeIndicatorsContractTest extends IndicatorsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
