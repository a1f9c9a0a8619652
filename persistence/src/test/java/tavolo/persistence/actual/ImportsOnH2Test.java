package tavolo.persistence.actual;

import tavolo.persistence.DatabaseUnderTest;

class ImportsOnH2Test extends ImportsContract {

    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.h2(RealIntake.features());
    }
}
