package tavolo.domain.target;

/// Which values of an indicator are good.
public enum Direction {
    /// The higher the better.
    HIGHER,
    /// The lower the better.
    LOWER,
    /// Best within a band: too little is as bad as too much.
    BAND
}
