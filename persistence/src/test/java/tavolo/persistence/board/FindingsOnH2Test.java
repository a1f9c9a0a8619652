package tavolo.persistence.board;

import java.nio.file.Path;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.WholeDatabase;

class FindingsOnH2Test extends FindingsContract {

    @Override
    DatabaseUnderTest database(Path keys) {
        return WholeDatabase.h2(keys);
    }
}
