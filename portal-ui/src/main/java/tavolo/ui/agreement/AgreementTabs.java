package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import tavolo.domain.agreement.AgreementId;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.LinkTabs;

/// The way between the pages of one agreement.
public final class AgreementTabs extends Composite<Div> {

    /// The pages of the agreement `id`, of which `current` is shown.
    public AgreementTabs(AgreementId id, AgreementPage current) {
        getContent().addClassName("agreement-tabs");
        getContent()
                .add(
                        new LinkTabs(getTranslation("view.agreement.tabs"))
                                .show(
                                        Arrays.stream(AgreementPage.values())
                                                .map(page -> part(id, page, page == current))
                                                .toList()));
    }

    private LinkTabs.Part part(AgreementId id, AgreementPage page, boolean isCurrent) {
        return new LinkTabs.Part(page.of(id), new Text(Wording.of(page, this)), isCurrent);
    }
}
