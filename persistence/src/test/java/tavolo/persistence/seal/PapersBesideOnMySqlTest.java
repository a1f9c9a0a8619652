package tavolo.persistence.seal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import tavolo.domain.contract.Stores;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.WholeDatabase;

@Tag("mysql")
class PapersBesideOnMySqlTest extends PapersBesideContract {

    private static final DatabaseUnderTest DATABASE = WholeDatabase.mySql(Fixture.keys());
    private static final Stores STORES = new DatabaseStores(DATABASE);

    @Override
    Stores stores() {
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
