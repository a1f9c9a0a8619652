package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import tavolo.domain.agreement.AgreementId;
import tavolo.ui.language.Wording;

/// The way between the pages of one agreement; the page that is shown is marked as current.
@StyleSheet("css/agreement.css")
public final class AgreementTabs extends Composite<Nav> {

    /// The pages of the agreement `id`, of which `current` is shown.
    public AgreementTabs(AgreementId id, AgreementPage current) {
        getContent().addClassName("agreement-tabs");
        getContent().getElement().setAttribute("aria-label", getTranslation("view.agreement.tabs"));
        UnorderedList list = new UnorderedList();
        for (AgreementPage page : AgreementPage.values()) {
            list.add(new ListItem(link(id, page, page == current)));
        }
        getContent().add(list);
    }

    private Anchor link(AgreementId id, AgreementPage page, boolean isCurrent) {
        Anchor link = new Anchor(page.of(id), Wording.of(page, this));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("agreement-tabs__link");
        if (isCurrent) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
