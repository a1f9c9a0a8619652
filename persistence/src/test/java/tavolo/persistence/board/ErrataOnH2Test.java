package tavolo.persistence.board;

import org.junit.jupiter.api.AfterAll;
import tavolo.persistence.DatabaseUnderTest;

class ErrataOnH2Test extends ErrataContract {

    private static final DatabaseUnderTest DATABASE = DatabaseUnderTest.h2("party", "board");

    @Override
    DatabaseUnderTest database() {
        return DATABASE;
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
