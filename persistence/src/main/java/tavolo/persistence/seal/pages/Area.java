package tavolo.persistence.seal.pages;

/// A rectangle of points in a picture; right and bottom are excluded.
record Area(int left, int top, int right, int bottom) {

    Area grown(int points) {
        return new Area(left - points, top - points, right + points, bottom + points);
    }

    boolean holds(int column, int row) {
        return column >= left && column < right && row >= top && row < bottom;
    }

    /// The smallest that also holds the point.
    Area with(int column, int row) {
        return new Area(
                Math.min(left, column),
                Math.min(top, row),
                Math.max(right, column + 1),
                Math.max(bottom, row + 1));
    }
}
