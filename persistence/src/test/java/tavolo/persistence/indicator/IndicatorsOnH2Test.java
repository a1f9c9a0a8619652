package tavolo.persistence.indicator;

import org.junit.jupiter.api.AfterAll;
import tavolo.domain.contract.IndicatorsContract;
import tavolo.domain.contract.Stores;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;

class IndicatorsOnH2Test extends IndicatorsContract {

    private static final DatabaseUnderTest DATABASE = DatabaseUnderTest.h2();
    private static final Stores STORES = new DatabaseStores(DATABASE);

    @Override
    protected Stores stores() {
        return STORES;
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
