package tavolo.ui.layout;

import com.vaadin.flow.component.Component;

/// Gives a control a key of its own, as in `a` for *accept*. The key works wherever nobody is
/// typing and no dialog is open: `shell.js` clicks the control, or puts the cursor into it when it
/// is a field, if it can be seen and used. (The shortcuts of the framework also take the letters
/// that are typed into a text.)
public final class Keyed {

    private Keyed() {}

    /// `control`, which `key` now reaches; says so to assistive technology as well.
    public static <T extends Component> T by(String key, T control) {
        control.getElement().setAttribute("data-key", key);
        control.getElement().setAttribute("aria-keyshortcuts", key);
        return control;
    }
}
