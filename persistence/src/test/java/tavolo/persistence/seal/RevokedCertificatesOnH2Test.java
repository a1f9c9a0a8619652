package tavolo.persistence.seal;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.WholeDatabase;

class RevokedCertificatesOnH2Test extends RevokedCertificatesContract {

    @TempDir static Path folder;

    private static DatabaseUnderTest database;

    @BeforeAll
    static void start() {
        database = WholeDatabase.h2(folder.resolve("keys"));
    }

    @Override
    DatabaseUnderTest database() {
        return database;
    }

    @AfterAll
    static void close() {
        database.close();
    }
}
