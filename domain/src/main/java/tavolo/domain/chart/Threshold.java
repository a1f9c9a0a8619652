package tavolo.domain.chart;

/// A value that others are compared with, drawn as a line across the picture.
///
/// @param name as in *Obiettivo*
public record Threshold(String name, double value, Kind kind) {

    /// What is asked of the others.
    public enum Kind {
        /// To be reached.
        TARGET,
        /// Nothing any more: it was to be reached before.
        FORMER,
        /// Not to be passed.
        CAP,
        /// Nothing: it is what is expected now.
        EXPECTED
    }
}
