package tavolo.persistence.paper;

import tavolo.domain.chart.Band;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Threshold;

/// How lines and marks look on paper: also in black and white they can be told apart.
///
/// @param dash lengths of strokes and gaps; empty for a full line
record PrintedPen(String colour, String dash, double width) {

    static final String INK = "#17191c";
    static final String MUTED = "#565c64";
    static final String GRID = "#d9dce0";
    static final String BAND = "#fbeaea";
    static final String PAPER = "#ffffff";

    private static final double MARK = 2.6;

    static PrintedPen of(Pen pen) {
        return switch (pen) {
            case EARLIER -> new PrintedPen("#6b7177", "5 3", 1.4);
            case MAIN -> new PrintedPen(INK, "", 1.8);
            case SECOND -> new PrintedPen("#2b62a8", "2 2.5", 1.4);
            case THIRD -> new PrintedPen("#7d3c8c", "8 2.5 2 2.5", 1.4);
        };
    }

    static PrintedPen of(Threshold.Kind kind) {
        return switch (kind) {
            case TARGET -> new PrintedPen("#22683a", "9 3", 1.4);
            case FORMER -> new PrintedPen("#6b7177", "5 3", 1.4);
            case CAP -> new PrintedPen("#a3202c", "3 3", 1.4);
            case EXPECTED -> new PrintedPen(INK, "", 1.1);
        };
    }

    /// The shade of a band, light enough for letters upon it.
    static String shade(Band.Tone tone) {
        return switch (tone) {
            case PLAIN, BAD -> BAND;
            case BEST -> "#cfe6d5";
            case GOOD -> "#e7f2e9";
            case CARE -> "#faf0d9";
        };
    }

    /// The mark of `pen` at a point.
    static void mark(SvgMarkup into, Pen pen, double x, double y) {
        String colour = of(pen).colour();
        switch (pen) {
            case EARLIER ->
                    circle(into, x, y).attribute("stroke", colour).attribute("stroke-width", 1.2);
            case MAIN -> circle(into, x, y).fill(colour);
            case SECOND -> into.box(x - MARK, y - MARK, 2 * MARK, 2 * MARK).fill(colour);
            case THIRD -> triangle(into, x, y).fill(colour);
        }
    }

    /// The mark where there is no value.
    static void cross(SvgMarkup into, double x, double y) {
        String colour = of(Threshold.Kind.CAP).colour();
        into.line(x - MARK, y - MARK, x + MARK, y + MARK).stroke(colour, 1.4, "");
        into.line(x - MARK, y + MARK, x + MARK, y - MARK).stroke(colour, 1.4, "");
    }

    private static SvgMarkup circle(SvgMarkup into, double x, double y) {
        return into.add("circle")
                .attribute("cx", x)
                .attribute("cy", y)
                .attribute("r", MARK)
                .fill(PAPER);
    }

    private static SvgMarkup triangle(SvgMarkup into, double x, double y) {
        String corners =
                "%s,%s %s,%s %s,%s"
                        .formatted(
                                SvgMarkup.length(x - MARK),
                                SvgMarkup.length(y + MARK),
                                SvgMarkup.length(x + MARK),
                                SvgMarkup.length(y + MARK),
                                SvgMarkup.length(x),
                                SvgMarkup.length(y - MARK));
        return into.add("polygon").attribute("points", corners);
    }
}
