package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import tavolo.domain.board.RemarkLine;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;
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
            UnorderedList files = new UnorderedList();
            files.addClassName("files__list");
            files.getElement().setAttribute("aria-label", getTranslation("view.table.files.list"));
            remark.files().forEach(file -> files.add(row(file, deeds)));
            getContent().add(files);
        }
    }

    private Chip chip(RemarkLine.Mentioned person) {
        return new Chip(
                getTranslation("view.table.mention.chip", person.name(), person.organisation()));
    }

    private ListItem row(RemarkLine.Attached file, RemarksPane.Deeds deeds) {
        Anchor link = new Anchor(deeds.file(file.id()), file.name());
        link.addClassName("files__name");
        Span size = new Span(Wording.of(file.kind(), this) + " · " + Sizes.of(file.bytes()));
        size.addClassName("files__size");
        return new ListItem(Icon.DOWNLOAD.draw(), link, size);
    }
}
