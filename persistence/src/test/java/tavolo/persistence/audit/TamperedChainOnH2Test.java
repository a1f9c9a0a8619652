package tavolo.persistence.audit;

import tavolo.persistence.DatabaseUnderTest;

class TamperedChainOnH2Test extends TamperedChainContract {

    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.h2();
    }
}
