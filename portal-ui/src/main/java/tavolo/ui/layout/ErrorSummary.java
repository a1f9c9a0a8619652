package tavolo.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Refusal;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;

/// What keeps a form from being sent, in one place above it: what is to be put right in it, or why
/// the portal did not do what it asks. Takes the focus when it appears; each entry leads to its
/// field.
public final class ErrorSummary extends Composite<Div> {

    /// Something to put right, and the field in which to do it.
    public record Problem(String sentence, Optional<Component> field) {

        /// A problem of one field.
        public static Problem in(Component field, String sentence) {
            return new Problem(sentence, Optional.of(field));
        }

        /// A problem of the form as a whole.
        public static Problem of(String sentence) {
            return new Problem(sentence, Optional.empty());
        }
    }

    private final Paragraph title = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    public ErrorSummary() {
        title.addClassName("error-summary__title");
        list.addClassName("error-summary__list");
        getContent().addClassName("error-summary");
        getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        getContent().add(Icon.ALERT.draw(), new Div(title, list));
        getContent().setVisible(false);
    }

    /// Lists `problems` and takes the focus; with none it disappears.
    public void show(List<Problem> problems) {
        show(getTranslation("layout.errors", problems.size()), problems);
    }

    /// Says why the portal did not do it, which not always something in the form can change.
    public void refused(Refusal why) {
        show(getTranslation("layout.refused"), List.of(Problem.of(Wording.of(why, this))));
    }

    private void show(String what, List<Problem> problems) {
        list.removeAll();
        problems.forEach(problem -> list.add(entry(problem)));
        title.setText(what);
        getContent().setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            getContent().getElement().callJsFunction("focus");
        }
    }

    /// Disappears.
    public void clear() {
        show(List.of());
    }

    private static ListItem entry(Problem problem) {
        return problem.field()
                .filter(Focusable.class::isInstance)
                .map(field -> new ListItem(link(problem.sentence(), (Focusable<?>) field)))
                .orElseGet(() -> new ListItem(problem.sentence()));
    }

    private static NativeButton link(String sentence, Focusable<?> field) {
        NativeButton link = new NativeButton(sentence, _ -> field.focus());
        link.addClassName("link-button");
        return link;
    }
}
