package tavolo.domain.fake;

import tavolo.domain.contract.DifferencesContract;
import tavolo.domain.redline.Differences;

class FakeDifferencesContractTest extends DifferencesContract {

    @Override
    protected Differences differences() {
        return new FakeDifferences();
    }
}
