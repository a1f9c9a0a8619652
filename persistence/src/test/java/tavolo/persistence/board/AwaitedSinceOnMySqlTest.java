package tavolo.persistence.board;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.WholeDatabase;

@Tag("mysql")
class AwaitedSinceOnMySqlTest extends AwaitedSinceContract {

    @Override
    DatabaseUnderTest database(Path keys) {
        return WholeDatabase.mySql(keys);
    }
}
