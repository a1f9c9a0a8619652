package tavolo.persistence.board;

import tavolo.persistence.DatabaseUnderTest;

class PayoffsOnH2Test extends PayoffsContract {

    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.h2("party", "board");
    }
}
