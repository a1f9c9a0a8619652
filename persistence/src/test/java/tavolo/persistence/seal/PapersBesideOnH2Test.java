package tavolo.persistence.seal;

import org.junit.jupiter.api.AfterAll;
import tavolo.domain.contract.Stores;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.WholeDatabase;

class PapersBesideOnH2Test extends PapersBesideContract {

    private static final DatabaseUnderTest DATABASE = WholeDatabase.h2(Fixture.keys());
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
