package tavolo.domain.fake;

import tavolo.domain.contract.AccessTokensContract;
import tavolo.domain.contract.Stores;

class FakeAccessTokensContractTest extends AccessTokensContract {

    private final Stores stores = new FakeStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
