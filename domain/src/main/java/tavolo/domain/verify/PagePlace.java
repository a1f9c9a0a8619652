package tavolo.domain.verify;

/// A third of the height of a page, as it is read.
public enum PagePlace {
    TOP,
    MIDDLE,
    BOTTOM
}
