package tavolo.domain.fake;

import tavolo.domain.contract.MeetingsContract;
import tavolo.domain.contract.Stores;

class FakeMeetingsContractTest extends MeetingsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
