package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.UnorderedList;

/// Everybody of the own organisation, by family name; those who may no longer sign in come last.
final class PeoplePart extends Composite<UnorderedList> {

    PeoplePart(Desk desk) {
        getContent().addClassName("people");
        desk.view().people().stream()
                .filter(line -> line.person().active())
                .forEach(line -> getContent().add(new PersonCard(desk, line)));
        desk.view().people().stream()
                .filter(line -> !line.person().active())
                .forEach(line -> getContent().add(new PersonCard(desk, line)));
    }
}
