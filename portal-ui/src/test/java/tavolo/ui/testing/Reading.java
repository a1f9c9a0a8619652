package tavolo.ui.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words that a component shows, read from top to bottom.
final class Reading {

    private Reading() {}

    static String of(Component component) {
        // The pages of a UI hang from it in another way than the children of an element.
        Stream<Component> read =
                component instanceof UI ui ? ui.getChildren() : Stream.of(component);
        return read.flatMap(each -> words(each.getElement()))
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> words(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (!element.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(
                element.getComponent().stream().flatMap(Reading::own),
                element.getChildren().flatMap(Reading::words));
    }

    private static Stream<String> own(Component component) {
        Stream.Builder<String> words = Stream.builder();
        add(words, component instanceof HasLabel field ? field.getLabel() : null);
        add(words, component instanceof HasHelper field ? field.getHelperText() : null);
        if (component instanceof HasValidation field && field.isInvalid()) {
            add(words, field.getErrorMessage());
        }
        if (component instanceof HasValue<?, ?> field && field.getValue() instanceof String text) {
            add(words, text);
        }
        return words.build();
    }

    private static void add(Stream.Builder<String> words, @Nullable String text) {
        if (text != null) {
            words.add(text);
        }
    }
}
