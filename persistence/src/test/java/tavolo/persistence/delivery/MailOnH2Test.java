package tavolo.persistence.delivery;

import org.junit.jupiter.api.AfterAll;
import tavolo.domain.contract.MailContract;
import tavolo.domain.contract.Post;
import tavolo.persistence.DatabaseUnderTest;

class MailOnH2Test extends MailContract {

    private static final DatabaseUnderTest DATABASE = DatabaseUnderTest.h2();
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
