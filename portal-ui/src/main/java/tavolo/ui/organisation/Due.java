package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import tavolo.ui.brand.Icon;

/// Something that an administrator has to see to in time.
final class Due extends Composite<Div> {

    Due(String sentence) {
        getContent().addClassName("keys__due");
        getContent().getElement().setAttribute("role", "note");
        getContent().add(Icon.CLOCK.draw(), new Paragraph(sentence));
    }
}
