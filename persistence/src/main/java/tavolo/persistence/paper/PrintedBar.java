package tavolo.persistence.paper;

import tavolo.domain.chart.Pen;

/// A bar: full, or empty with lines across it, so that two can be told apart without colour.
///
/// @param gap between two lines across it; zero for a full bar
record PrintedBar(String colour, double gap) {

    static PrintedBar of(Pen pen) {
        String colour = PrintedPen.of(pen).colour();
        return switch (pen) {
            case EARLIER -> new PrintedBar(colour, 6);
            case MAIN -> new PrintedBar(colour, 0);
            case SECOND -> new PrintedBar(colour, 3.5);
            case THIRD -> new PrintedBar(colour, 2.2);
        };
    }

    void draw(SvgMarkup into, double left, double top, double width, double height) {
        if (width <= 0 || height <= 0) {
            return;
        }
        into.box(left, top, width, height)
                .stroke(colour, 1, "")
                .fill(gap > 0 ? PrintedPen.PAPER : colour);
        if (gap > 0) {
            for (double x = left + gap; x < left + width; x += gap) {
                into.line(x, top, x, top + height).stroke(colour, 0.8, "");
            }
        }
    }
}
