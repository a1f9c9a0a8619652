package tavolo.ui.layout;

import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;

/// A page with a name: the browser's title is that name and *Tavolo*, and the top bar shows how one
/// got here.
public interface Place extends HasDynamicTitle {

    /// What this page is called, in the language of the person; also its only `h1`.
    String placeName();

    /// The pages above this one, the topmost first; empty for the pages of the rail.
    default List<Crumb> trail() {
        return List.of();
    }

    @Override
    default String getPageTitle() {
        return placeName() + " · Tavolo";
    }

    /// A page above this one.
    ///
    /// @param path its path without the leading slash
    record Crumb(String name, String path) {}
}
