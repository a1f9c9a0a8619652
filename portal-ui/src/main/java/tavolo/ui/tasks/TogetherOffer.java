package tavolo.ui.tasks;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tavolo.domain.board.Task;

/// Above the list of somebody for whom several signatures wait: which of them to sign at one go.
final class TogetherOffer extends Composite<Details> {

    /// @param waiting the signatures that wait, two or more
    TogetherOffer(List<Task> waiting) {
        CheckboxGroup<Task> papers = new CheckboxGroup<>();
        papers.setLabel(getTranslation("view.together.home.which"));
        papers.setItems(waiting);
        papers.setItemLabelGenerator(
                task -> TaskWords.deed(task, true, this) + " · " + TaskWords.place(task, this));
        papers.addClassName("together__choice");
        papers.select(waiting);
        Button go = new Button(getTranslation("view.together.home.go"), _ -> go(papers));
        papers.addValueChangeListener(chosen -> go.setEnabled(!chosen.getValue().isEmpty()));
        Div all = new Div(new Paragraph(getTranslation("view.together.help")), papers, go);
        all.addClassName("together__offer");
        getContent().setSummaryText(getTranslation("view.together.home", waiting.size()));
        getContent().add(all);
        getContent().addClassName("together__home");
    }

    private void go(CheckboxGroup<Task> papers) {
        String slots =
                papers.getValue().stream()
                        .flatMap(task -> task.subject().stream())
                        .map(UUID::toString)
                        .collect(Collectors.joining(","));
        getUI().ifPresent(ui -> ui.navigate("firma-insieme?posti=" + slots));
    }
}
