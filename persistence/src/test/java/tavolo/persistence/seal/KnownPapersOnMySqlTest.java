package tavolo.persistence.seal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import tavolo.domain.contract.Stores;
import tavolo.domain.verify.KnownPapers;
import tavolo.domain.verify.PrintedPapers;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;

@Tag("mysql")
class KnownPapersOnMySqlTest extends KnownPapersContract {

    private static final DatabaseUnderTest DATABASE = DatabaseUnderTest.mySql();
    private static final Stores STORES = new DatabaseStores(DATABASE);

    @Override
    Stores stores() {
        return STORES;
    }

    @Override
    KnownPapers known() {
        return DATABASE.the(KnownPapers.class);
    }

    @Override
    PrintedPapers printed() {
        return DATABASE.the(PrintedPapers.class);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
