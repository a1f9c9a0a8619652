package tavolo.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/// A few words about something, beside it.
public final class Chip extends Composite<Span> {

    /// A neutral chip.
    public Chip(String words) {
        this(words, Tone.NEUTRAL);
    }

    /// A chip in the colour of `tone`.
    public Chip(String words, Tone tone) {
        Span text = new Span(words);
        text.addClassName("chip__words");
        getContent().addClassNames("chip", tone.in("chip"));
        getContent().add(text);
    }

    /// Puts `part`, such as an icon or a side's mark, before the words.
    public Chip with(Component part) {
        getContent().addComponentAsFirst(part);
        return this;
    }
}
