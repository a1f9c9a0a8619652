package tavolo.persistence.paper;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tavolo.domain.chart.Chart;

/// A picture of figures as SVG, as wide as the text of a page.
final class PrintedChart {

    /// The text of a page is 155 mm wide.
    static final double WIDTH = 580;

    private PrintedChart() {}

    static Element of(Chart chart, Document document) {
        return switch (chart) {
            case Chart.Course course -> new PrintedCourse(course, document).draw();
            case Chart.Tornado tornado -> new PrintedTornado(tornado, document).draw();
        };
    }

    /// The part of a picture in which values are drawn.
    record Field(double left, double top, double width, double height) {

        double right() {
            return left + width;
        }

        double bottom() {
            return top + height;
        }
    }
}
