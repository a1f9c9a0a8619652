package tavolo.domain.target;

/// The row of the same table from which another one follows: the handle time of the teams from the
/// service level that the client agreed.
///
/// @param from the indicator of that row
/// @param reason how the one follows from the other, never blank
public record RowOrigin(Indicator from, String reason) {

    public RowOrigin {
        if (reason.isBlank() || reason.length() > RemoteValue.REASON_LIMIT) {
            throw new IllegalArgumentException(
                    "an origin says how in at most 400 characters, was " + reason.length());
        }
    }
}
