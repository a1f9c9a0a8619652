package tavolo.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import tavolo.ui.brand.Drawing;

/// What a page says when it has nothing to show: why, and what can be done about it.
public final class EmptyState extends Composite<Div> {

    /// A drawing, a sentence that says how things are, and one that says why or what comes next.
    public EmptyState(Drawing drawing, String sentence, String more) {
        Paragraph first = new Paragraph(sentence);
        first.addClassName("empty-state__sentence");
        Paragraph second = new Paragraph(more);
        second.addClassName("empty-state__more");
        second.setVisible(!more.isBlank());
        getContent().addClassName("empty-state");
        getContent().add(drawing.draw(), first, second);
    }

    /// Adds the way on.
    public EmptyState action(Component action) {
        Div place = new Div(action);
        place.addClassName("empty-state__action");
        getContent().add(place);
        return this;
    }
}
