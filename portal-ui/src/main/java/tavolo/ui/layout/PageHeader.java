package tavolo.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// The head of a page: its name, one line about it, what it has to show at a glance, and its one
/// primary action, which on the phone stands in a bar at the bottom.
public final class PageHeader extends Composite<Div> {

    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div glance = new Div();
    private final Div action = new Div();

    /// A head with the name `name`, the only `h1` of the page.
    public PageHeader(String name) {
        title.addClassName("page-header__title");
        title.getElement().setAttribute("tabindex", "-1");
        title.setText(name);
        subtitle.addClassName("page-header__subtitle");
        subtitle.setVisible(false);
        glance.addClassName("page-header__glance");
        glance.setVisible(false);
        action.addClassName("page-header__action");
        action.setVisible(false);
        Div words = new Div(title, subtitle, glance);
        words.addClassName("page-header__words");
        getContent().addClassName("page-header");
        getContent().add(words, action);
    }

    /// Changes the name.
    public PageHeader named(String name) {
        title.setText(name);
        return this;
    }

    /// One line below the name.
    public PageHeader about(String line) {
        subtitle.setText(line);
        subtitle.setVisible(!line.isBlank());
        return this;
    }

    /// Chips and marks below the line.
    public PageHeader glance(Component... parts) {
        glance.removeAll();
        glance.add(parts);
        glance.setVisible(parts.length > 0);
        return this;
    }

    /// The primary action, named by verb and object, and further ones that count less before it.
    public PageHeader action(Button primary, Component... further) {
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        primary.addClassName("page-header__primary");
        action.removeAll();
        action.add(further);
        action.add(primary);
        action.setVisible(true);
        return this;
    }

    /// A page without a primary action for now.
    public PageHeader noAction() {
        action.removeAll();
        action.setVisible(false);
        return this;
    }
}
