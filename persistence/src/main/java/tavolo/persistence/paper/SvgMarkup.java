package tavolo.persistence.paper;

import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A place in an SVG picture to which shapes can be added. Only a small part of SVG is used, so
/// that [SvgImage] can draw all of it. Lengths are pixels of CSS, of which an inch has 96. Texts
/// enter as text nodes, so nothing that a person wrote can become markup.
final class SvgMarkup {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /// The height of letters.
    static final double LETTERS = 11;

    private final Document document;
    private final Element element;

    /// Where a text stands relative to its point.
    enum Anchor {
        START,
        MIDDLE,
        END;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private SvgMarkup(Document document, Element element) {
        this.document = document;
        this.element = element;
    }

    /// An empty picture, called `title` and described by `description`.
    static SvgMarkup picture(
            Document document, double width, double height, String title, String description) {
        SvgMarkup picture = new SvgMarkup(document, document.createElementNS(NAMESPACE, "svg"));
        picture.attribute("viewBox", "0 0 " + length(width) + " " + length(height))
                .attribute("width", width)
                .attribute("height", height)
                .attribute("role", "img")
                .attribute("alt", title + ". " + description);
        picture.add("title").element.setTextContent(title);
        picture.add("desc").element.setTextContent(description);
        return picture;
    }

    /// The element itself, to be put somewhere.
    Element element() {
        return element;
    }

    /// A new last shape.
    SvgMarkup add(String tag) {
        Element child = document.createElementNS(NAMESPACE, tag);
        element.appendChild(child);
        return new SvgMarkup(document, child);
    }

    SvgMarkup attribute(String name, String value) {
        element.setAttribute(name, value);
        return this;
    }

    SvgMarkup attribute(String name, double value) {
        return attribute(name, length(value));
    }

    /// A straight line, to be given its stroke.
    SvgMarkup line(double fromX, double fromY, double toX, double toY) {
        return add("line")
                .attribute("x1", fromX)
                .attribute("y1", fromY)
                .attribute("x2", toX)
                .attribute("y2", toY);
    }

    /// A rectangle, to be given its fill.
    SvgMarkup box(double left, double top, double width, double height) {
        return add("rect")
                .attribute("x", left)
                .attribute("y", top)
                .attribute("width", width)
                .attribute("height", height);
    }

    SvgMarkup fill(String colour) {
        return attribute("fill", colour);
    }

    /// @param dash lengths of strokes and gaps; empty for a full line
    SvgMarkup stroke(String colour, double width, String dash) {
        attribute("fill", "none").attribute("stroke", colour).attribute("stroke-width", width);
        return dash.isEmpty() ? this : attribute("stroke-dasharray", dash);
    }

    /// Words whose base line begins, ends or has its middle at a point.
    SvgMarkup text(double x, double y, Anchor anchor, String colour, String words) {
        SvgMarkup text =
                add("text")
                        .attribute("x", x)
                        .attribute("y", y)
                        .attribute("font-size", LETTERS)
                        .attribute("text-anchor", anchor.code())
                        .fill(colour);
        text.element.setTextContent(words);
        return text;
    }

    /// About how wide `words` are; letters of this fount are half as wide as high, on average.
    static double widthOf(String words) {
        return words.length() * LETTERS * 0.52;
    }

    /// With two decimals, whatever the language of the machine.
    static String length(double value) {
        String written = String.format(Locale.ROOT, "%.2f", value);
        return written.replaceAll("\\.?0+$", "");
    }
}
