package tavolo.persistence.indicator;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import tavolo.domain.contract.IndicatorsContract;
import tavolo.domain.contract.Stores;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;

@Tag("mysql")
class IndicatorsOnMySqlTest extends IndicatorsContract {

    private static final DatabaseUnderTest DATABASE = DatabaseUnderTest.mySql();
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
