package tavolo.domain.fake;

import tavolo.domain.contract.Stores;
import tavolo.domain.contract.IndicatorUseContract;

class FakeIndicatorUseContractTest extends IndicatorUseContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
