package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import tavolo.domain.agreement.ForeseenTarget;
import tavolo.domain.term.Validity;
import tavolo.ui.language.Wording;

/// What the table on the table will do to targets that apply already, said before anybody signs:
/// the days on which it takes their place, and the days that it leaves without a target. Hidden
/// where there is nothing to say.
final class ForeseenNotes extends Composite<Section> {

    ForeseenNotes(List<ForeseenTarget> foreseen) {
        UnorderedList notes = new UnorderedList();
        for (ForeseenTarget target : foreseen) {
            String name = Kpis.name(target.subject().kpi());
            if (!target.replaced().isEmpty()) {
                notes.add(
                        new ListItem(
                                getTranslation(
                                        "view.target-story.foreseen.replaces",
                                        name,
                                        days(target.replaced()))));
            }
            target.leftOut()
                    .ifPresent(days ->
                            notes.add(
                                    new ListItem(
                                            getTranslation(
                                                    "view.target-story.foreseen.leaves-out",
                                                    name,
                                                    Wording.of(days, this)))));
        }
        getContent().addClassName("targets__section");
        getContent().add(new H2(getTranslation("view.target-story.foreseen.title")), notes);
        getContent().setVisible(!foreseen.isEmpty());
    }

    private String days(List<Validity> several) {
        return several.stream()
                .map(days -> Wording.of(days, this))
                .collect(Collectors.joining(", "));
    }
}
