package tavolo.persistence.board;

import org.junit.jupiter.api.Tag;
import tavolo.persistence.DatabaseUnderTest;

@Tag("mysql")
class PayoffsOnMySqlTest extends PayoffsContract {

    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.mySql("party", "board");
    }
}
