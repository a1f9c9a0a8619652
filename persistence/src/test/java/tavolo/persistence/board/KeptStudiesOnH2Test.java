package tavolo.persistence.board;

import java.nio.file.Path;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.WholeDatabase;

class KeptStudiesOnH2Test extends KeptStudiesContract {

    @Override
    DatabaseUnderTest database(Path keys) {
        return WholeDatabase.h2(keys);
    }
}
