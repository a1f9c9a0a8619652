package tavolo.persistence.delivery;

import java.util.Map;
import java.util.UUID;
import tavolo.persistence.talks.WholeDatabase;

class SendersOnH2Test extends SendersContract {

    @Override
    Map<String, Object> database() {
        return WholeDatabase.h2Properties("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }
}
