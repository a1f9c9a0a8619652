package tavolo.domain.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which column holds what, by the head of the column as it stands in the file.
///
/// @param start the first moment: a date, a date with the time of a half hour, or a month
/// @param time the time of the half hour, where the date stands alone
/// @param numerator what is counted or summed, before any division
/// @param denominator what it is divided by; empty only for a stock, which has no base
/// @param site code or city of the production unit; empty where all sites are counted together
/// @param channel empty where the figures are of the channel of the service line
/// @param workplace remote or on site; empty where both are counted together
/// @param volume how many contacts came; only together with `forecast`
/// @param forecast how many the client had forecast
public record MappedColumns(
        String start,
        Optional<String> time,
        String numerator,
        Optional<String> denominator,
        Optional<String> site,
        Optional<String> channel,
        Optional<String> workplace,
        Optional<String> volume,
        Optional<String> forecast) {

    /// Start, numerator and denominator, and nothing else.
    public static MappedColumns of(String start, String numerator, String denominator) {
        return new MappedColumns(
                start,
                Optional.empty(),
                numerator,
                Optional.of(denominator),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Every column that is read.
    public List<String> all() {
        return Stream.concat(
                        Stream.of(start, numerator),
                        Stream.of(time, denominator, site, channel, workplace, volume, forecast)
                                .flatMap(Optional::stream))
                .toList();
    }
}
