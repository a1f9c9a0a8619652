package tavolo.domain.fake;

import tavolo.domain.contract.Stores;
import tavolo.domain.contract.TalkRecordsContract;

class FakeTalkRecordsContractTest extends TalkRecordsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
