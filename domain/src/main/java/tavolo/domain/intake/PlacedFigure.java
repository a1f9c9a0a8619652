package tavolo.domain.intake;

import tavolo.domain.actual.MeasuredFigure;

/// A figure and the series to which it belongs.
public record PlacedFigure(SeriesKey series, MeasuredFigure figure) {}
