package tavolo.persistence.crash;

import java.nio.file.Path;
import java.util.Map;
import tavolo.persistence.talks.WholeDatabase;

class CrowdSigningOnH2Test extends CrowdSigningContract {

    @Override
    Map<String, Object> database(Path folder) {
        return WholeDatabase.h2Properties("file:" + folder.resolve("tavolo"));
    }
}
