package tavolo.ui.layout;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.ui.brand.Icon;

/// The places of the rail, in their order. One is shown as soon as a view has its path, to whoever
/// may do there what it is for; on the phone the first four stand in the bottom bar and the rest
/// under *Altro*.
enum Destination {
    TASKS("", "layout.rail.tasks", Icon.TASKS),
    AGREEMENTS("accordi", "layout.rail.agreements", Icon.AGREEMENT, Deed.READ_AGREEMENTS),
    TARGETS("obiettivi", "layout.rail.targets", Icon.TARGET, Deed.READ_AGREEMENTS),
    COVERAGE("copertura", "layout.rail.coverage", Icon.COVERAGE),
    LIBRARY("modelli", "layout.rail.library", Icon.DOCUMENT, Deed.READ_TEMPLATES),
    ORGANISATION(
            "organizzazione",
            "layout.rail.organisation",
            Icon.ORGANISATION,
            Deed.READ_ORGANISATION),
    HELP("aiuto", "layout.rail.help", Icon.HELP);

    final String path;
    final String key;
    final Icon icon;
    private final Optional<Deed> wants;

    Destination(String path, String key, Icon icon) {
        this(path, key, icon, Optional.empty());
    }

    Destination(String path, String key, Icon icon, Deed wants) {
        this(path, key, icon, Optional.of(wants));
    }

    Destination(String path, String key, Icon icon, Optional<Deed> wants) {
        this.path = path;
        this.key = key;
        this.icon = icon;
        this.wants = wants;
    }

    /// Those that have a view and something for `actor`.
    static List<Destination> open(Actor actor) {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        return Arrays.stream(values())
                .filter(each -> each.wants.map(actor::may).orElse(true))
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
