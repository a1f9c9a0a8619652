package tavolo.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Chips that pick what the timeline shows; none pressed shows everything.
final class GroupChips extends Composite<Div> {

    private final Map<FactGroup, NativeButton> chips = new EnumMap<>(FactGroup.class);
    private final Set<FactGroup> pressed = EnumSet.noneOf(FactGroup.class);

    /// @param chosen is told what is pressed after each click
    GroupChips(Consumer<Set<FactGroup>> chosen) {
        getContent().addClassName("timeline__chips");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("view.timeline.groups"));
        for (FactGroup group : FactGroup.values()) {
            NativeButton chip =
                    new NativeButton(
                            "",
                            _ -> {
                                toggle(group);
                                chosen.accept(Set.copyOf(pressed));
                            });
            chip.add(group.icon().draw(), new Span(getTranslation(group.key())));
            chip.addClassName("timeline__chip");
            chips.put(group, chip);
            getContent().add(chip);
        }
    }

    /// Presses exactly `groups`.
    void show(Set<FactGroup> groups) {
        pressed.clear();
        pressed.addAll(groups);
        chips.forEach((group, chip) -> mark(chip, pressed.contains(group)));
    }

    private void toggle(FactGroup group) {
        Set<FactGroup> wanted = EnumSet.noneOf(FactGroup.class);
        wanted.addAll(pressed);
        if (!wanted.remove(group)) {
            wanted.add(group);
        }
        show(wanted);
    }

    private static void mark(NativeButton chip, boolean isPressed) {
        chip.getElement().setAttribute("aria-pressed", String.valueOf(isPressed));
    }
}
