package tavolo.ui.security;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Every address of a page, with some identity where its pattern has a parameter.
final class PathsOf {

    private PathsOf() {}

    static List<String> view(Class<?> view) {
        return Stream.concat(
                        Stream.of(view.getAnnotation(Route.class).value()),
                        Stream.of(view.getAnnotationsByType(RouteAlias.class))
                                .map(RouteAlias::value))
                .map(pattern -> pattern.replaceAll(":[^/]+", UUID.randomUUID().toString()))
                .toList();
    }
}
