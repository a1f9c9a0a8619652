package tavolo.ui.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words that a component shows, read from top to bottom.
final class Reading {

    private Reading() {}

    static String of(Component component) {
        return words(component).filter(each -> !each.isBlank()).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(Component component) {
        if (component instanceof Text text) {
            return Stream.of(text.getText());
        }
        if (!component.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(own(component), component.getChildren().flatMap(Reading::words));
    }

    private static Stream<String> own(Component component) {
        Stream.Builder<String> words = Stream.builder();
        boolean isLeaf = component.getChildren().findAny().isEmpty();
        words.add(isLeaf ? component.getElement().getTextRecursively() : ownText(component));
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

    private static String ownText(Component component) {
        boolean isSaidByChildren = component.getChildren().anyMatch(Text.class::isInstance);
        return isSaidByChildren
                ? ""
                : component
                        .getElement()
                        .getChildren()
                        .filter(Element::isTextNode)
                        .map(Element::getText)
                        .collect(Collectors.joining(" "));
    }

    private static void add(Stream.Builder<String> words, @Nullable String text) {
        if (text != null) {
            words.add(text);
        }
    }
}
