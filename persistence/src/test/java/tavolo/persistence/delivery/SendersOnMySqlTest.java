package tavolo.persistence.delivery;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import tavolo.persistence.talks.WholeDatabase;
import tavolo.persistence.testing.MySqlServer;

@Tag("mysql")
class SendersOnMySqlTest extends SendersContract {

    @Override
    Map<String, Object> database() {
        return WholeDatabase.properties(MySqlServer.shared().freshDatabase());
    }
}
