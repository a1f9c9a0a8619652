package tavolo.persistence.agreement;

import java.nio.file.Path;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.WholeDatabase;

class UnsentOnH2Test extends UnsentContract {

    @Override
    DatabaseUnderTest database(Path keys) {
        return WholeDatabase.h2(keys);
    }
}
