package tavolo.persistence.talks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.testing.MySqlServer;

/// A database with everything that negotiating, signing and reading need: stores, papers, seals and
/// keys.
public final class WholeDatabase {

    private WholeDatabase() {}

    /// A fresh one on H2, in memory.
    ///
    /// @param keys where the portal's keys are kept
    public static DatabaseUnderTest h2(Path keys) {
        return at(h2Properties("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=30"), keys);
    }

    /// A fresh one on the shared genuine MySQL server.
    public static DatabaseUnderTest mySql(Path keys) {
        return at(properties(MySqlServer.shared().freshDatabase()), keys);
    }

    /// The one that `properties` name, which may have been there before.
    public static DatabaseUnderTest at(Map<String, Object> properties, Path keys) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("tavolo.keys.folder", keys.toString());
        all.put("tavolo.keys.secret", "a secret of the tests");
        return DatabaseUnderTest.with(all, "party", "board", "paper", "seal");
    }

    /// How to reach an H2 database at `place`.
    public static Map<String, Object> h2Properties(String place) {
        return Map.of("spring.datasource.url", DatabaseUnderTest.h2Url(place));
    }

    /// How to reach `database`.
    public static Map<String, Object> properties(MySqlServer.Database database) {
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password());
    }
}
