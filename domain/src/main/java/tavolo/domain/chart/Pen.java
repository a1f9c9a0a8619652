package tavolo.domain.chart;

/// Which of several lines or bars it is. Each has a colour, a way of being dashed or hatched, and a
/// mark of its own, so that nobody depends on the colour.
public enum Pen {
    /// What applied before.
    EARLIER,
    /// What the picture is about.
    MAIN,
    /// Something else beside it.
    SECOND,
    /// Something else again.
    THIRD
}
