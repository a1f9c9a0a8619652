package tavolo.domain.intake;

/// An import that was made, and what it did to the figures that stood before it.
///
/// @param added pieces of time of which nothing was known
/// @param changed those that had other figures, which now stand back
/// @param unchanged those that had the same figures
public record FiguresTaken(FigureImport made, long added, long changed, long unchanged) {}
