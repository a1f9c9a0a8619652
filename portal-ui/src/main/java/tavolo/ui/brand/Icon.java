package tavolo.ui.brand;

import com.vaadin.flow.component.html.Span;

/// The icons of the portal: line drawings on a grid of 24, in the colour of the words beside them.
/// An icon is never alone; what it means is said in words to those who do not see it.
public enum Icon {
    TASKS(
            "M4 13l2.6-7.2A1.3 1.3 0 0 1 7.8 5h8.4a1.3 1.3 0 0 1 1.2.8L20 13v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM4 13h4.5l1.3 2.5h4.4l1.3-2.5H20"),
    AGREEMENT(
            "M7 3.5h7l4 4V19a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 6 19V4.5a1 1 0 0 1 1-1zM14 3.5v4h4M9 12h6M9 15.5h6"),
    TARGET("M4 20V4M4 20h16M7.5 15.5l3.5-4 3 2.5 5-6.5"),
    DOCUMENT(
            "M7 3.5h10A1.5 1.5 0 0 1 18.5 5v14a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5zM9 8h6M9 11.5h6M9 15h3"),
    ORGANISATION(
            "M5 20V5.5A1.5 1.5 0 0 1 6.5 4h6A1.5 1.5 0 0 1 14 5.5V20M14 10h3.5A1.5 1.5 0 0 1 19 11.5V20M3.5 20h17M8 8h3M8 12h3M8 16h3"),
    COVERAGE("M12 3.5a8.5 8.5 0 1 0 8.5 8.5H12zM15.5 3.9a8.5 8.5 0 0 1 4.7 4.6h-4.7z"),
    HELP(
            "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM9.7 9.6a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.2.9-1.2 1.8M12 16.6v.1"),
    BELL(
            "M6 16.5c1-1.2 1.3-2.6 1.3-5.2a4.7 4.7 0 1 1 9.4 0c0 2.6.3 4 1.3 5.2zM10 19.3a2.2 2.2 0 0 0 4 0"),
    SEARCH("M10.8 17.1a6.3 6.3 0 1 0 0-12.6 6.3 6.3 0 0 0 0 12.6zM15.4 15.4l4.4 4.4"),
    MORE("M6 12v.1M12 12v.1M18 12v.1"),
    CLOSE("M6.5 6.5l11 11M17.5 6.5l-11 11"),
    CHECK("M5.5 12.5l4.2 4.2 8.8-9.4"),
    ALERT("M12 4.2l8.6 14.9a.9.9 0 0 1-.8 1.4H4.2a.9.9 0 0 1-.8-1.4zM12 10v4.2M12 17.2v.1"),
    INFO("M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.2M12 7.8v.1"),
    STOP("M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM8.5 12h7"),
    CLOCK("M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2"),
    LOCK(
            "M7 11h10a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"),
    SCALES(
            "M12 4v15.5M8 19.5h8M5 7.5l7-1.5 7 1.5M5 7.5l-2.4 6a2.7 2.7 0 0 0 4.8 0zM19 7.5l-2.4 6a2.7 2.7 0 0 0 4.8 0z"),
    KEY("M14.5 13.5a5 5 0 1 0-4.6-3L4 16.4V20h3.6v-2.4H10v-2.4h1.2zM15.8 8.2v.1"),
    PEN(
            "M4.5 19.5l1-4.2L16.2 4.6a1.6 1.6 0 0 1 2.3 0l.9.9a1.6 1.6 0 0 1 0 2.3L8.7 18.5zM14.2 6.6l3.2 3.2"),
    DOWNLOAD("M12 4v11M7.5 11L12 15.5 16.5 11M5 19.5h14"),
    LINK(
            "M10 14a3.6 3.6 0 0 0 5.2.2l2.7-2.7a3.6 3.6 0 0 0-5.1-5.1l-1.3 1.3M14 10a3.6 3.6 0 0 0-5.2-.2l-2.7 2.7a3.6 3.6 0 0 0 5.1 5.1l1.3-1.3"),
    PEOPLE(
            "M9 11.5a3.3 3.3 0 1 0 0-6.5 3.3 3.3 0 0 0 0 6.5zM3.5 19a5.5 5.5 0 0 1 11 0M15.5 5.3a3.3 3.3 0 0 1 0 6M17.2 14.2A5.5 5.5 0 0 1 20.5 19"),
    MESSAGE(
            "M5.5 5h13A1.5 1.5 0 0 1 20 6.5v8a1.5 1.5 0 0 1-1.5 1.5H11l-4.5 3.5V16h-1A1.5 1.5 0 0 1 4 14.5v-8A1.5 1.5 0 0 1 5.5 5z"),
    PLUS("M12 5.5v13M5.5 12h13"),
    MINUS("M5.5 12h13"),
    FIT("M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15"),
    FORWARD("M9.5 5.5L16 12l-6.5 6.5"),
    BACK("M14.5 5.5L8 12l6.5 6.5"),
    DOWN("M5.5 9.5L12 16l6.5-6.5"),
    SIGN_OUT(
            "M14 4.5H6.5A1.5 1.5 0 0 0 5 6v12a1.5 1.5 0 0 0 1.5 1.5H14M10 12h10M16.5 8.5L20 12l-3.5 3.5"),
    LIGHT(
            "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3.5v1.2M12 19.3v1.2M3.5 12h1.2M19.3 12h1.2M6 6l.9.9M17.1 17.1l.9.9M18 6l-.9.9M6.9 17.1l-.9.9"),
    DARK("M19.5 14.2A7.8 7.8 0 0 1 9.8 4.5a7.8 7.8 0 1 0 9.7 9.7z"),
    SYSTEM(
            "M5.5 5h13A1.5 1.5 0 0 1 20 6.5v8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 14.5v-8A1.5 1.5 0 0 1 5.5 5zM9 19.5h6M12 16v3.5");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// A new drawing of this icon, hidden from those who do not see it.
    public Span draw() {
        Span icon = new Span();
        icon.addClassName("icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 24 24\" focusable=\"false\"><path d=\"%s\"/></svg>"
                                .formatted(path));
        return icon;
    }
}
