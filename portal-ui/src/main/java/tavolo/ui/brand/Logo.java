package tavolo.ui.brand;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/// The mark: three rounded segments around an empty centre, one for each side of the table. When an
/// agreement is in force the ring is closed.
public final class Logo extends Composite<Span> {

    private static final String OPEN =
            arc("provider", "M12.58 25.93A10.5 10.5 0 0 1 5.69 14")
                    + arc("client", "M9.11 8.08A10.5 10.5 0 0 1 22.89 8.08")
                    + arc("union", "M26.31 14A10.5 10.5 0 0 1 19.42 25.93");
    private static final String CLOSED =
            arc("provider", "M16 26.5A10.5 10.5 0 0 1 6.91 10.75")
                    + arc("client", "M6.91 10.75A10.5 10.5 0 0 1 25.09 10.75")
                    + arc("union", "M25.09 10.75A10.5 10.5 0 0 1 16 26.5");

    private Logo(String arcs, String variant) {
        getContent().addClassNames("logo", "logo--" + variant);
        getContent().getElement().setAttribute("aria-hidden", "true");
        getContent()
                .getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 32 32\" focusable=\"false\">%s</svg>".formatted(arcs));
    }

    /// The mark of the portal.
    public static Logo open() {
        return new Logo(OPEN, "open");
    }

    /// The mark of an agreement in force.
    public static Logo closed() {
        return new Logo(CLOSED, "closed");
    }

    private static String arc(String side, String path) {
        return "<path class=\"logo__segment logo__segment--%s\" d=\"%s\"/>".formatted(side, path);
    }
}
