package tavolo.persistence.audit;

import org.junit.jupiter.api.Tag;

import tavolo.persistence.DatabaseUnderTest;

@Tag("mysql")
class TamperedChainOnMySqlTest extends TamperedChainContract {

    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.mySql();
    }
}
