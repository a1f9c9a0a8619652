package tavolo.ui.side;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;

/// What the three sides have said about one clause: three shapes in a row, always in the same
/// order, read aloud as one sentence.
public final class SideMarks extends Composite<Span> {

    /// A row of the states of all sides; a side that is not in `states` is not concerned.
    public SideMarks(Map<PartySide, SideState> states) {
        Map<PartySide, SideState> known = new EnumMap<>(PartySide.class);
        known.putAll(states);
        getContent().addClassName("side-marks");
        Arrays.stream(PartySide.values())
                .map(side -> SideMark.silent(side, known.getOrDefault(side, SideState.DASH)))
                .forEach(getContent()::add);
        String sentence =
                Arrays.stream(PartySide.values())
                        .map(side -> said(side, known.getOrDefault(side, SideState.DASH)))
                        .collect(Collectors.joining("; "));
        getContent().getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
        getContent().getElement().setAttribute("title", sentence);
    }

    private String said(PartySide side, SideState state) {
        return Wording.of(side, this) + ": " + Wording.of(state, this);
    }
}
