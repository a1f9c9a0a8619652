package tavolo.persistence.board;

import tavolo.persistence.DatabaseUnderTest;

class TargetHistoriesOnH2Test extends TargetHistoriesContract {

    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.h2("party", "board");
    }
}
