package tavolo.persistence.row;

/// Checks how many rows a statement changed.
public final class Affected {

    private Affected() {}

    /// Requires that exactly one row was changed.
    ///
    /// @param what names the statement, never the data
    /// @throws LostUpdateException if it was another number
    public static void one(String what, int rows) {
        exactly(1, what, rows);
    }

    /// Requires that exactly `expected` rows were changed.
    ///
    /// @throws LostUpdateException if it was another number
    public static void exactly(int expected, String what, int rows) {
        if (rows != expected) {
            throw new LostUpdateException(what, expected, rows);
        }
    }
}
