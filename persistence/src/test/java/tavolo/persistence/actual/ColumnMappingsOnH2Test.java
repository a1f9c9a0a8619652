package tavolo.persistence.actual;

import org.junit.jupiter.api.AfterAll;
import tavolo.domain.contract.ColumnMappingsContract;
import tavolo.domain.contract.Stores;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;

class ColumnMappingsOnH2Test extends ColumnMappingsContract {

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
