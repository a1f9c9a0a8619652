package tavolo.persistence.board;

import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.WholeDatabase;

import java.nio.file.Path;

class SecretsOnH2Test extends SecretsContract {

    @Override
    DatabaseUnderTest database(Path keys) {
        return WholeDatabase.h2(keys);
    }
}
