package tavolo.persistence.board;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import tavolo.persistence.DatabaseUnderTest;

@Tag("mysql")
class ErrataOnMySqlTest extends ErrataContract {

    private static final DatabaseUnderTest DATABASE = DatabaseUnderTest.mySql("party", "board");

    @Override
    DatabaseUnderTest database() {
        return DATABASE;
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
