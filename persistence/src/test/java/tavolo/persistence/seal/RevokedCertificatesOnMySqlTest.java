package tavolo.persistence.seal;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.WholeDatabase;

@Tag("mysql")
class RevokedCertificatesOnMySqlTest extends RevokedCertificatesContract {

    @TempDir static Path folder;

    private static DatabaseUnderTest database;

    @BeforeAll
    static void start() {
        database = WholeDatabase.mySql(folder.resolve("keys"));
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
