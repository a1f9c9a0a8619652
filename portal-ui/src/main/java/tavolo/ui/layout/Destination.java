package tavolo.ui.layout;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.Arrays;
import java.util.List;
import tavolo.ui.brand.Icon;

/// The places of the rail, in their order. One is shown as soon as a view has its path; on the
/// phone the first four stand in the bottom bar and the rest under *Altro*.
enum Destination {
    TASKS("", "layout.rail.tasks", Icon.TASKS),
    AGREEMENTS("agreements", "layout.rail.agreements", Icon.AGREEMENT),
    TARGETS("targets", "layout.rail.targets", Icon.TARGET),
    COVERAGE("coverage", "layout.rail.coverage", Icon.COVERAGE),
    LIBRARY("library", "layout.rail.library", Icon.DOCUMENT),
    ORGANISATION("organisation", "layout.rail.organisation", Icon.ORGANISATION),
    HELP("help", "layout.rail.help", Icon.HELP);

    final String path;
    final String key;
    final Icon icon;

    Destination(String path, String key, Icon icon) {
        this.path = path;
        this.key = key;
        this.icon = icon;
    }

    /// Those that have a view.
    static List<Destination> open() {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        return Arrays.stream(values())
                .filter(each -> routes.getRoute(each.path).isPresent())
                .toList();
    }

    /// Whether the page at `location` lies under this place.
    boolean holds(String location) {
        return path.isEmpty()
                ? location.isEmpty()
                : location.equals(path) || location.startsWith(path + "/");
    }
}
