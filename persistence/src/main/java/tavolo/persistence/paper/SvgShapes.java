package tavolo.persistence.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Draws the part of SVG that [SvgMarkup] writes; anything else is an error of the program.
final class SvgShapes {

    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

    private final Graphics2D page;
    private final LetterShapes letters;

    SvgShapes(Graphics2D page, LetterShapes letters) {
        this.page = page;
        this.letters = letters;
    }

    /// Draws what is in `picture`, from back to front.
    void draw(Element picture) {
        NodeList children = picture.getChildNodes();
        for (int index = 0; index < children.getLength(); index++) {
            if (children.item(index) instanceof Element shape) {
                drawOne(shape);
            }
        }
    }

    private void drawOne(Element shape) {
        switch (shape.getTagName()) {
            case "title", "desc" -> {}
            case "text" -> paint(shape, text(shape));
            case "line" -> paint(shape, line(shape));
            case "rect" -> paint(shape, box(shape));
            case "circle" -> paint(shape, circle(shape));
            case "polyline" -> paint(shape, path(shape, false));
            case "polygon" -> paint(shape, path(shape, true));
            default ->
                    throw new IllegalArgumentException(
                            "no picture of ours has a " + shape.getTagName());
        }
    }

    private void paint(Element described, Shape shape) {
        String fill = described.getAttribute("fill");
        if (!fill.isEmpty() && !fill.equals("none")) {
            page.setColor(Color.decode(fill));
            page.fill(shape);
        }
        String stroke = described.getAttribute("stroke");
        if (!stroke.isEmpty()) {
            page.setColor(Color.decode(stroke));
            page.setStroke(stroke(described));
            page.draw(shape);
        }
    }

    private static BasicStroke stroke(Element described) {
        float width = (float) number(described, "stroke-width");
        String dash = described.getAttribute("stroke-dasharray");
        if (dash.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        double[] parts = numbers(dash);
        float[] lengths = new float[parts.length];
        for (int index = 0; index < parts.length; index++) {
            lengths[index] = (float) parts[index];
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
    }

    private Shape text(Element text) {
        double size = number(text, "font-size");
        String words = text.getTextContent();
        double shift =
                switch (text.getAttribute("text-anchor")) {
                    case "middle" -> letters.widthOf(words, size) / 2;
                    case "end" -> letters.widthOf(words, size);
                    default -> 0;
                };
        AffineTransform place =
                AffineTransform.getTranslateInstance(number(text, "x") - shift, number(text, "y"));
        return place.createTransformedShape(letters.of(words, size));
    }

    private static Shape line(Element line) {
        return new Line2D.Double(
                number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2"));
    }

    private static Shape box(Element box) {
        return new Rectangle2D.Double(
                number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height"));
    }

    private static Shape circle(Element circle) {
        double radius = number(circle, "r");
        return new Ellipse2D.Double(
                number(circle, "cx") - radius,
                number(circle, "cy") - radius,
                2 * radius,
                2 * radius);
    }

    private static Shape path(Element described, boolean isClosed) {
        double[] points = numbers(described.getAttribute("points"));
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int index = 2; index + 1 < points.length; index += 2) {
            path.lineTo(points[index], points[index + 1]);
        }
        if (isClosed) {
            path.closePath();
        }
        return path;
    }

    private static double number(Element described, String attribute) {
        return Double.parseDouble(described.getAttribute(attribute));
    }

    private static double[] numbers(String written) {
        return Arrays.stream(BLANKS.split(written.strip()))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
