package tavolo.persistence.actual;

import org.junit.jupiter.api.Tag;
import tavolo.persistence.DatabaseUnderTest;

@Tag("mysql")
class ImportsOnMySqlTest extends ImportsContract {

    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.mySql(RealIntake.features());
    }
}
