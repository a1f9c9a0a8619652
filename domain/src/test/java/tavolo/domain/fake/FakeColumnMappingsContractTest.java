package tavolo.domain.fake;

import tavolo.domain.contract.ColumnMappingsContract;
import tavolo.domain.contract.Stores;

class FakeColumnMappingsContractTest extends ColumnMappingsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
