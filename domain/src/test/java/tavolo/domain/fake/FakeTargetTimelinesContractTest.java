package tavolo.domain.fake;

import tavolo.domain.contract.Stores;
import tavolo.domain.contract.TargetTimelinesContract;

class FakeTargetTimelinesContractTest extends TargetTimelinesContract {

    @Override
    protected Stores stores() {
        return new FakeStores();
    }
}
