package tavolo.ui.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import tavolo.ui.language.Wording;

/// The state of something: the word, and an icon so that colour is never alone.
public final class StateChip extends Composite<Span> {

    /// A chip that says `words`.
    public StateChip(String words, Tone tone) {
        Span text = new Span(words);
        text.addClassName("chip__words");
        getContent().addClassNames("chip", "chip--state", tone.in("chip"));
        getContent().add(tone.icon.draw(), text);
    }

    /// A chip that says the word for `state`.
    public static StateChip of(Enum<?> state, Tone tone) {
        return new StateChip(Wording.of(state, new Span()), tone);
    }
}
