package tavolo.persistence.board;

import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.WholeDatabase;

import java.nio.file.Path;

class IndicatorSecretsOnH2Test extends IndicatorSecretsContract {

    @Override
    DatabaseUnderTest database(Path keys) {
        return WholeDatabase.h2(keys);
    }
}
