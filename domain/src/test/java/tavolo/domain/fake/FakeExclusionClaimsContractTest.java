package tavolo.domain.fake;

import tavolo.domain.contract.ExclusionClaimsContract;
import tavolo.domain.contract.Stores;

class FakeExclusionClaimsContractTest extends ExclusionClaimsContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
