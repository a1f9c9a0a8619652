package tavolo.domain.fake;

import tavolo.domain.contract.IndicatorUseContract;
import tavolo.domain.contract.Stores;

class FakeIndicatorUseContractTest extends IndicatorUseContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
