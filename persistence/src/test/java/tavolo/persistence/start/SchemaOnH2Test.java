package tavolo.persistence.start;

import tavolo.persistence.DatabaseUnderTest;

class SchemaOnH2Test extends SchemaContract {

    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.h2();
    }
}
