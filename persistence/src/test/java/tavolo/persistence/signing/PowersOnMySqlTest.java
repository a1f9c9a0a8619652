package tavolo.persistence.signing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import tavolo.domain.contract.Stores;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;

@Tag("mysql")
class PowersOnMySqlTest extends PowerFilesContract {

    private static final DatabaseUnderTest DATABASE =
            DatabaseUnderTest.mySql("board", "party", "people");
    private static final Stores STORES = new DatabaseStores(DATABASE);

    @Override
    protected Stores stores() {
        return STORES;
    }

    @Override
    DatabaseUnderTest database() {
        return DATABASE;
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
