package tavolo.persistence.crash;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import tavolo.persistence.talks.WholeDatabase;
import tavolo.persistence.testing.MySqlServer;

@Tag("mysql")
class CrowdSigningOnMySqlTest extends CrowdSigningContract {

    private MySqlServer server;

    @BeforeEach
    void start() {
        server = MySqlServer.durable();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    Map<String, Object> database(Path folder) {
        return WholeDatabase.properties(server.freshDatabase());
    }
}
