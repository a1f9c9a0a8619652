package tavolo.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/// Terms and what they are, in two columns, on the phone one below the other.
public final class Definitions extends Composite<DescriptionList> {

    public Definitions() {
        getContent().addClassName("definitions");
    }

    /// Adds a term and what it is.
    public Definitions add(String term, Component... what) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(what);
        getContent().add(new DescriptionList.Term(term), description);
        return this;
    }

    /// Adds a term and what it is, in words.
    public Definitions add(String term, String what) {
        return add(term, new Span(what));
    }
}
