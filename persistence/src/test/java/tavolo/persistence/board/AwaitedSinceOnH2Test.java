package tavolo.persistence.board;

import java.nio.file.Path;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.WholeDatabase;

class AwaitedSinceOnH2Test extends AwaitedSinceContract {

    @Override
    DatabaseUnderTest database(Path keys) {
        return WholeDatabase.h2(keys);
    }
}
