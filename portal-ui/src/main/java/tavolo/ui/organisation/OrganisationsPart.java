package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import tavolo.domain.Outcome;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationKind;
import tavolo.ui.layout.Chip;
import tavolo.ui.side.SideMark;

/// For the association: every organisation of the portal, by kind.
final class OrganisationsPart extends Composite<Div> {

    OrganisationsPart(Desk desk) {
        getContent().addClassName("kinds");
        for (OrganisationKind kind : OrganisationKind.values()) {
            switch (desk.keepers().organisations().list(desk.me(), kind)) {
                case Outcome.Done<List<Organisation>>(List<Organisation> found) ->
                        getContent().add(section(kind, found));
                case Outcome.Refused<List<Organisation>> refused -> desk.trouble().accept(refused);
            }
        }
    }

    private Section section(OrganisationKind kind, List<Organisation> found) {
        H2 title =
                new H2(
                        SideMark.silent(kind),
                        new Span(
                                getTranslation(
                                        "view.organisation.kind."
                                                + kind.name().toLowerCase(Locale.ROOT))),
                        new Chip(String.valueOf(found.size())));
        title.addClassName("kinds__title");
        Section section = new Section(title);
        section.addClassName("sheet");
        if (found.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("view.organisation.kind.none"));
            none.addClassName("muted");
            section.add(none);
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kinds__list");
        found.forEach(each -> list.add(item(each)));
        section.add(list);
        return section;
    }

    private ListItem item(Organisation organisation) {
        Span name = new Span(organisation.name());
        name.addClassName("kinds__name");
        Span facts =
                new Span(
                        organisation.kind() == OrganisationKind.ASSOCIATION
                                ? organisation.code()
                                : getTranslation(
                                        "view.organisation.facts",
                                        organisation.code(),
                                        organisation.taxCode()));
        facts.addClassNames("muted", "figures");
        ListItem item = new ListItem(name);
        organisation.acronym().ifPresent(acronym -> item.add(new Chip(acronym)));
        if (organisation.publicBody()) {
            item.add(new Chip(getTranslation("view.organisation.public")));
        }
        item.add(facts);
        return item;
    }
}
