package tavolo.persistence.actual;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import tavolo.domain.contract.ColumnMappingsContract;
import tavolo.domain.contract.Stores;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;

@Tag("mysql")
class ColumnMappingsOnMySqlTest extends ColumnMappingsContract {

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
