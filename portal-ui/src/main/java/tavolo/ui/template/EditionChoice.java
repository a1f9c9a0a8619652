package tavolo.ui.template;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tavolo.domain.template.TemplateEdition;
import tavolo.domain.template.TemplateView;

/// Which version of a model is shown, and with which it is compared.
final class EditionChoice extends Composite<Div> {

    /// @param chosen gets the version to show and, if any, that with which to compare it
    EditionChoice(
            TemplateView view,
            int shown,
            Optional<Integer> before,
            BiConsumer<Integer, Optional<Integer>> chosen) {
        getContent().addClassName("template__editions");
        List<Integer> numbers = view.editions().stream().map(TemplateEdition::number).toList();
        Select<Integer> version = new Select<>();
        version.setLabel(getTranslation("view.template.version"));
        version.setItems(numbers);
        version.setItemLabelGenerator(number -> label(view, number));
        version.setValue(shown);
        version.addValueChangeListener(change -> chosen.accept(change.getValue(), before));
        Select<Integer> against = new Select<>();
        against.setLabel(getTranslation("view.template.compare"));
        against.setEmptySelectionAllowed(true);
        against.setEmptySelectionCaption(getTranslation("view.template.compare.none"));
        against.setItems(numbers.stream().filter(number -> number != shown).toList());
        against.setItemLabelGenerator(number ->
                number == null
                        ? getTranslation("view.template.compare.none")
                        : label(view, number));
        before.filter(number -> number != shown)
                .filter(numbers::contains)
                .ifPresent(against::setValue);
        against.addValueChangeListener(
                change -> chosen.accept(shown, Optional.ofNullable(change.getValue())));
        setVisible(numbers.size() > 1);
        getContent().add(version, against);
    }

    private String label(TemplateView view, int number) {
        boolean isPublished =
                view.editions().stream()
                        .filter(edition -> edition.number() == number)
                        .anyMatch(edition -> edition.publishedAt().isPresent());
        return isPublished
                ? getTranslation("view.templates.published", number)
                : getTranslation("view.templates.draft", number);
    }
}
