package tavolo.domain.proof;

/// The port that draws a text as a square of dots that cameras read.
public interface QrPainter {

    /// The square of `text`.
    Picture paint(String text);

    /// A square of dots.
    ///
    /// @param side dots on a side, the quiet margin included
    /// @param path the dark dots as path data of SVG, one unit a dot
    record Picture(int side, String path) {}
}
