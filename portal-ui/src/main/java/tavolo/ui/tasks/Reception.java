package tavolo.ui.tasks;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationKind;

/// The first page of those who take no part in negotiations: the association, and people who only
/// administer. Says what they can do, where, and what they never see.
final class Reception extends Composite<Div> {

    Reception(Actor actor) {
        boolean isAssociation = actor.kind() == OrganisationKind.ASSOCIATION;
        UnorderedList can = new UnorderedList();
        can.addClassName("reception__list");
        if (actor.may(Deed.KEEP_ORGANISATIONS)) {
            can.add(item("register"));
        }
        if (actor.may(Deed.KEEP_SITES)) {
            can.add(item("sites"));
        }
        if (actor.may(Deed.KEEP_PEOPLE)) {
            can.add(item("people"));
            can.add(item("mandates"));
            can.add(item("keys"));
        }
        can.add(item("look"));
        Anchor on = new Anchor("organizzazione", getTranslation("view.tasks.reception.go"));
        on.getElement().setAttribute("router-link", true);
        on.addClassName("button-link");
        String kind = isAssociation ? "association" : "administrator";
        Paragraph never = new Paragraph(getTranslation("view.tasks.reception.never." + kind));
        never.addClassName("muted");
        getContent().addClassNames("reception", "sheet");
        getContent()
                .add(
                        new H2(getTranslation("view.tasks.reception.title")),
                        new Paragraph(getTranslation("view.tasks.reception.why." + kind)),
                        can,
                        on,
                        never);
    }

    private ListItem item(String name) {
        return new ListItem(getTranslation("view.tasks.reception.can." + name));
    }
}
