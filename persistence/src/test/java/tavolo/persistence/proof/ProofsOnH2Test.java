package tavolo.persistence.proof;

import org.junit.jupiter.api.AfterAll;
import tavolo.domain.contract.ProofsContract;
import tavolo.domain.contract.Stores;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;

class ProofsOnH2Test extends ProofsContract {

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
