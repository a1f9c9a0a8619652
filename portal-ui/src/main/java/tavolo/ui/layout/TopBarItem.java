package tavolo.ui.layout;

import com.vaadin.flow.component.Component;

/// Something that stands in the top bar of every page, left of the person: the bell of the notices,
/// the search. A prototype bean that implements this is enough; several keep the order of their
/// `@Order`.
public interface TopBarItem {

    /// The component to show.
    Component component();
}
