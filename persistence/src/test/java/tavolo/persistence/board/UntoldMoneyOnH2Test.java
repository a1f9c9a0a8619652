package tavolo.persistence.board;

import java.nio.file.Path;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.WholeDatabase;

class UntoldMoneyOnH2Test extends UntoldMoneyContract {

    @Override
    DatabaseUnderTest database(Path keys) {
        return WholeDatabase.h2(keys);
    }
}
