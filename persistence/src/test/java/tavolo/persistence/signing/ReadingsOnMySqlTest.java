package tavolo.persistence.signing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import tavolo.domain.contract.ReadingsContract;
import tavolo.domain.contract.Stores;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;

@Tag("mysql")
class ReadingsOnMySqlTest extends ReadingsContract {

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
