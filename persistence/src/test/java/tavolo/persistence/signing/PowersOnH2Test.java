package tavolo.persistence.signing;

import org.junit.jupiter.api.AfterAll;
import tavolo.domain.contract.Stores;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;

class PowersOnH2Test extends PowerFilesContract {

    private static final DatabaseUnderTest DATABASE =
            DatabaseUnderTest.h2("board", "party", "people");
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
