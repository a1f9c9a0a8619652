package tavolo.ui.brand;

import com.vaadin.flow.component.html.Span;

/// Small drawings for pages that have nothing to show. All play on the table and its three places.
public enum Drawing {
    /// The table, nobody at it.
    TABLE(
            "<circle class=\"drawing__table\" cx=\"60\" cy=\"44\" r=\"20\"/>"
                    + seat("provider", "M47.5 70.5A29.5 29.5 0 0 1 31 38.5")
                    + seat("client", "M41.5 21A29.5 29.5 0 0 1 78.5 21")
                    + seat("union", "M89 38.5A29.5 29.5 0 0 1 72.5 70.5")),
    /// The table, everything done.
    DONE(
            "<circle class=\"drawing__table\" cx=\"60\" cy=\"44\" r=\"20\"/>"
                    + "<path class=\"drawing__line\" d=\"M51.5 44.5l6 6 11-12\"/>"
                    + seat("provider", "M60 73.5A29.5 29.5 0 0 1 34.5 29.3")
                    + seat("client", "M34.5 29.3A29.5 29.5 0 0 1 85.5 29.3")
                    + seat("union", "M85.5 29.3A29.5 29.5 0 0 1 60 73.5")),
    /// Looked for and not found.
    NOT_FOUND(
            "<circle class=\"drawing__table\" cx=\"56\" cy=\"40\" r=\"20\"/>"
                    + "<path class=\"drawing__line\" d=\"M71 55l15 15M50 40h12\"/>"),
    /// Something broke.
    BROKEN(
            "<circle class=\"drawing__table\" cx=\"60\" cy=\"44\" r=\"20\"/>"
                    + "<path class=\"drawing__line\" d=\"M60 34v12M60 53v.1\"/>"
                    + seat("provider", "M44.5 68.5A29.5 29.5 0 0 1 31 38.5")
                    + seat("union", "M89 38.5A29.5 29.5 0 0 1 72.5 70.5"));

    private final String content;

    Drawing(String content) {
        this.content = content;
    }

    /// A new drawing, hidden from those who do not see it.
    public Span draw() {
        Span drawing = new Span();
        drawing.addClassName("drawing");
        drawing.getElement().setAttribute("aria-hidden", "true");
        drawing.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 120 88\" focusable=\"false\">%s</svg>"
                                .formatted(content));
        return drawing;
    }

    private static String seat(String side, String path) {
        return "<path class=\"drawing__seat drawing__seat--%s\" d=\"%s\"/>".formatted(side, path);
    }
}
