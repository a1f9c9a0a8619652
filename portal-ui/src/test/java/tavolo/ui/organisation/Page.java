package tavolo.ui.organisation;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tavolo.domain.party.Role;

/// One window of one person, without a browser; things are found by their words, named by keys.
final class Page {

    private final EmptyHouse house;
    private final BrowserlessUIContext context;

    Page(EmptyHouse house, BrowserlessUIContext context, String path) {
        this.house = house;
        this.context = context;
        context.activate();
        String[] parts = path.split("\\?", 2);
        context.getUI()
                .navigate(
                        parts[0],
                        parts.length == 1
                                ? QueryParameters.empty()
                                : QueryParameters.fromString(parts[1]));
        context.roundTrip();
    }

    /// Presses the button that says what `key` says, the first if there are several.
    Page press(String key) {
        context.activate();
        String words = house.says(key);
        Button button =
                context.find(Button.class)
                        .withCondition(each -> words.equals(each.getText()))
                        .all()
                        .getFirst();
        context.test(button).click();
        context.roundTrip();
        return this;
    }

    /// Presses the button that is read aloud as `name`.
    Page pressNamed(String name) {
        context.activate();
        Button button =
                context.find(Button.class)
                        .withCondition(each -> each.getAriaLabel().filter(name::equals).isPresent())
                        .single();
        context.test(button).click();
        context.roundTrip();
        return this;
    }

    /// What stands on the buttons of the page.
    List<String> buttons() {
        context.activate();
        return context.find(Button.class).all().stream().map(Button::getText).toList();
    }

    /// Types `text` into the field that is named by `key`.
    Page type(String key, String text) {
        field(key).setValue(text);
        return this;
    }

    /// What stands in the field that is named by `key`.
    String typed(String key) {
        return field(key).getValue();
    }

    /// Ticks exactly `roles`.
    @SuppressWarnings("unchecked")
    Page tick(Role... roles) {
        context.activate();
        ((CheckboxGroup<Role>) context.find(CheckboxGroup.class).single()).setValue(Set.of(roles));
        return this;
    }

    /// Everything that can be read, dialogs included.
    String text() {
        context.activate();
        return context.find(Component.class).all().stream()
                .map(each -> each.getElement().getText())
                .filter(words -> !words.isBlank())
                .reduce("", (all, words) -> all + "\n" + words);
    }

    /// The addresses to which the page leads.
    List<String> links() {
        context.activate();
        return context.find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private AbstractField<?, String> field(String key) {
        context.activate();
        String label = house.says(key);
        Stream<? extends AbstractField<?, String>> fields =
                Stream.of(
                                context.find(TextField.class).all(),
                                context.find(EmailField.class).all(),
                                context.find(PasswordField.class).all())
                        .flatMap(List::stream);
        return fields.filter(each -> label.equals(((HasLabel) each).getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }
}
