package tavolo.persistence.crash;

import tavolo.persistence.crash.SigningLoop.Line;
import tavolo.persistence.talks.WholeDatabase;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One person at a time: H2 2.5.252 can lose commits that it has acknowledged when the process is
/// killed while two connections write, also with `WRITE_DELAY=0`; with one it keeps them.
class KilledSigningOnH2Test extends KilledSigningContract {

    @Override
    Map<String, Object> database(Path folder) {
        return WholeDatabase.h2Properties("file:" + folder.resolve("tavolo"));
    }

    @Override
    int signers() {
        return 1;
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
