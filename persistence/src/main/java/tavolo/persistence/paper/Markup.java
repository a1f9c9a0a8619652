package tavolo.persistence.paper;

import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A place in a tree of HTML elements to which more can be added. Texts enter as text nodes, so
/// nothing that a person wrote can become markup.
final class Markup {

    private final Document document;
    private final Element element;

    Markup(Document document, Element element) {
        this.document = document;
        this.element = element;
    }

    /// A new last child.
    Markup add(String tag, String styleClass) {
        Element child = document.createElement(tag);
        if (!styleClass.isEmpty()) {
            child.setAttribute("class", styleClass);
        }
        element.appendChild(child);
        return new Markup(document, child);
    }

    /// An element of another kind than HTML as a new last child.
    void add(Function<Document, Element> foreign) {
        element.appendChild(foreign.apply(document));
    }

    /// Adds `words`; a line feed in them becomes a new line.
    Markup text(String words) {
        String[] lines = words.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            if (index > 0) {
                add("br", "");
            }
            element.appendChild(document.createTextNode(lines[index]));
        }
        return this;
    }

    Markup attribute(String name, String value) {
        element.setAttribute(name, value);
        return this;
    }
}
