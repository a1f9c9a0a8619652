package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Tone;

/// A level in large figures, and whether it keeps the target.
final class LevelFigure extends Composite<Div> {

    /// @param key the key of its name
    /// @param level in per cents, or that there is none
    LevelFigure(String key, String level, boolean isKept) {
        Span name = new Span(getTranslation(key));
        name.addClassName("feasibility-figures__name");
        Span figure = new Span(level);
        figure.addClassName("feasibility-figures__figure");
        Chip chip =
                new Chip(
                        getTranslation(isKept ? "view.feasibility.kept" : "view.feasibility.lost"),
                        isKept ? Tone.GOOD : Tone.BAD);
        getContent().addClassName("feasibility-figures__level");
        getContent().add(name, figure, chip);
    }

    /// Two of them side by side.
    static Div pair(LevelFigure before, LevelFigure after) {
        Div levels = new Div(before, after);
        levels.addClassName("feasibility-figures__levels");
        return levels;
    }
}
