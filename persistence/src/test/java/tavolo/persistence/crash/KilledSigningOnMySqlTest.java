package tavolo.persistence.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import tavolo.persistence.crash.SigningLoop.Line;
import tavolo.persistence.talks.WholeDatabase;
import tavolo.persistence.testing.MySqlServer;

/// Every fourth time, by chance, the server is killed under the process that signs.
@Tag("mysql")
class KilledSigningOnMySqlTest extends KilledSigningContract {

    private MySqlServer server;
    private int serversKilled;

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

    @Override
    int signers() {
        return SIGNERS;
    }

    @Override
    List<Line> kill(Victim victim) throws InterruptedException {
        if (random.nextInt(4) > 0) {
            return victim.kill();
        }
        serversKilled++;
        server.kill();
        Thread.sleep(random.nextInt(100));
        List<Line> said = victim.kill();
        server.restart();
        return said;
    }

    @Override
    Map<String, String> more() {
        return Map.of(
                "database",
                "MySQL " + server.version(),
                "servers killed",
                Integer.toString(serversKilled));
    }
}
