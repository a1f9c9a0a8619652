package tavolo.persistence.exchange;

import tavolo.domain.contract.DifferencesContract;
import tavolo.domain.redline.Differences;

class MyersDifferencesTest extends DifferencesContract {

    @Override
    protected Differences differences() {
        return new MyersDifferences();
    }
}
