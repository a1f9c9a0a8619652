package tavolo.ui.signing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Panels of which one is shown, each behind a tab; the arrow keys go from one tab to the next.
/// Source: WAI-ARIA Authoring Practices, tabs pattern — roles, focus and keys as there.
final class ReadingTabs extends Composite<Div> {

    private final Div list = new Div();
    private final List<NativeButton> tabs = new ArrayList<>();
    private final List<Div> panels = new ArrayList<>();
    private final List<Runnable> openings = new ArrayList<>();

    /// @param name what the tabs are about, for those who listen
    ReadingTabs(String name) {
        getContent().addClassName("reading-tabs");
        list.addClassName("reading-tabs__list");
        list.getElement().setAttribute("role", "tablist").setAttribute("aria-label", name);
        getContent().add(list);
    }

    /// Adds a panel; the first is shown.
    ///
    /// @param opened is told each time it is opened by the person
    ReadingTabs add(String words, Component content, Runnable opened) {
        String id = "t" + UUID.randomUUID();
        NativeButton tab = new NativeButton(words);
        tab.setId(id + "-tab");
        tab.getElement().setAttribute("role", "tab").setAttribute("aria-controls", id);
        Div panel = new Div(content);
        panel.setId(id);
        panel.getElement()
                .setAttribute("role", "tabpanel")
                .setAttribute("aria-labelledby", id + "-tab");
        int place = tabs.size();
        tab.addClickListener(_ -> open(place));
        Shortcuts.addShortcutListener(tab, () -> step(place + 1), Key.ARROW_RIGHT).listenOn(tab);
        Shortcuts.addShortcutListener(tab, () -> step(place - 1), Key.ARROW_LEFT).listenOn(tab);
        tabs.add(tab);
        panels.add(panel);
        openings.add(opened);
        list.add(tab);
        getContent().add(panel);
        show(0);
        return this;
    }

    private void step(int place) {
        int there = Math.floorMod(place, tabs.size());
        open(there);
        tabs.get(there).focus();
    }

    /// Shows the panel at `place`, from 0.
    void open(int place) {
        show(place);
        openings.get(place).run();
    }

    private void show(int place) {
        for (int each = 0; each < tabs.size(); each++) {
            boolean isShown = each == place;
            tabs.get(each)
                    .getElement()
                    .setAttribute("aria-selected", Boolean.toString(isShown))
                    .setAttribute("tabindex", isShown ? "0" : "-1");
            panels.get(each).setVisible(isShown);
        }
    }
}
