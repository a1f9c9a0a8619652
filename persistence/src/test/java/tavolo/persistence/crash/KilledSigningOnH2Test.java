package tavolo.persistence.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tavolo.persistence.crash.SigningLoop.Line;
import tavolo.persistence.talks.WholeDatabase;

/// The embedded file, which belongs to one process at a time.
class KilledSigningOnH2Test extends KilledSigningContract {

    @Override
    Map<String, Object> database(Path folder) {
        return WholeDatabase.h2Properties("file:" + folder.resolve("tavolo"));
    }

    @Override
    int signers() {
        return SIGNERS;
    }

    @Override
    List<Line> kill(Victim victim) throws InterruptedException {
        return victim.kill();
    }

    @Override
    Map<String, String> more() {
        return Map.of("database", "the embedded file");
    }
}
