package tavolo.ui.side;

import tavolo.domain.party.OrganisationKind;

/// The drawing of a side in a state, as SVG on a grid of 16. Shape and colour say the side, the
/// fill says the state; neither needs the other.
final class SideShape {

    private SideShape() {}

    static String svg(OrganisationKind kind, SideState state) {
        return "<svg viewBox=\"0 0 16 16\" focusable=\"false\">" + drawing(kind, state) + "</svg>";
    }

    private static String drawing(OrganisationKind kind, SideState state) {
        return switch (state) {
            case EMPTY -> outline(kind);
            case HALF -> outline(kind) + fill(half(kind));
            case FULL -> fill(whole(kind)) + outline(kind);
            case CROSSED -> outline(kind) + line(cross(kind));
            case DASH -> line("M4 8h8");
        };
    }

    private static String outline(OrganisationKind kind) {
        return "<path class=\"side-mark__line\" d=\"%s\"/>".formatted(whole(kind));
    }

    private static String line(String path) {
        return "<path class=\"side-mark__line\" d=\"%s\"/>".formatted(path);
    }

    private static String fill(String path) {
        return "<path class=\"side-mark__fill\" d=\"%s\"/>".formatted(path);
    }

    private static String whole(OrganisationKind kind) {
        return switch (kind) {
            case PROVIDER -> "M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2z";
            case CLIENT -> "M3 2.6h10v10.8H3z";
            case UNION -> "M8 2.2l6.4 11.2H1.6z";
            case ASSOCIATION -> "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11z";
        };
    }

    private static String half(OrganisationKind kind) {
        return switch (kind) {
            case PROVIDER, ASSOCIATION -> "M8 2a6 6 0 0 0 0 12z";
            case CLIENT -> "M3 2.6h5v10.8H3z";
            case UNION -> "M8 2.2v11.2H1.6z";
        };
    }

    private static String cross(OrganisationKind kind) {
        return switch (kind) {
            case PROVIDER, CLIENT, ASSOCIATION -> "M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8";
            case UNION -> "M6.1 7.9l3.8 3.8M9.9 7.9l-3.8 3.8";
        };
    }
}
