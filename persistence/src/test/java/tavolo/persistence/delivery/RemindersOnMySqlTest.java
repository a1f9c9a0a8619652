package tavolo.persistence.delivery;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import tavolo.domain.contract.Post;
import tavolo.domain.contract.RemindersContract;
import tavolo.persistence.DatabaseUnderTest;

@Tag("mysql")
class RemindersOnMySqlTest extends RemindersContract {

    private static final DatabaseUnderTest DATABASE = DatabaseUnderTest.mySql();
    private static final Post POST = new DatabasePost(DATABASE);

    @Override
    protected Post post() {
        return POST;
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
