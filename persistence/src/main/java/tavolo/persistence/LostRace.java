package tavolo.persistence;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whether a failure was only bad luck, so that the same work may succeed when run again.
final class LostRace {

    /// MySQL: deadlock, lock time-out, transaction rolled back by the group, error during commit,
    /// error of the group's hooks. H2: lock time-out, deadlock, concurrent update.
    private static final Set<Integer> CODES =
            Set.of(1213, 1205, 3101, 1180, 3100, 50200, 40001, 90131);

    private static final String CONNECTION = "08";
    private static final int DEEPEST = 20;

    private LostRace() {}

    /// Whether `failure` was caused by a lost race or a lost connection.
    static boolean caused(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException database && isLost(database)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isLost(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return CODES.contains(failure.getErrorCode())
                || (state != null && state.startsWith(CONNECTION));
    }
}
