package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import tavolo.domain.board.RemarkLine;
import tavolo.ui.layout.Chip;

/// What goes with a comment: the people whom it names, and files to download.
final class RemarkEnclosures extends Composite<Div> {

    RemarkEnclosures(RemarkLine remark, RemarksPane.Deeds deeds) {
        getContent().addClassName("remark__enclosures");
        if (!remark.mentions().isEmpty()) {
            UnorderedList people = new UnorderedList();
            people.addClassName("remark__mentions");
            people.getElement()
                    .setAttribute("aria-label", getTranslation("view.table.mention.named"));
            remark.mentions().forEach(person -> people.add(new ListItem(chip(person))));
            getContent().add(people);
        }
        if (!remark.files().isEmpty()) {
            getContent().add(new FileLinks(remark.files(), deeds::file));
        }
    }

    private Chip chip(RemarkLine.Mentioned person) {
        return new Chip(
                getTranslation("view.table.mention.chip", person.name(), person.organisation()));
    }
}
