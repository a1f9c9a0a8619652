package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import tavolo.domain.signing.RemoteProvider;
import tavolo.ui.layout.Definitions;

/// For administrators: with which providers of remote signatures people can sign. What proves the
/// portal to them is in the configuration only and never shown.
final class RemoteProvidersPart extends Composite<Section> {

    RemoteProvidersPart(List<RemoteProvider> providers) {
        getContent().add(new H2(said("title")));
        if (providers.isEmpty()) {
            getContent().add(new Paragraph(said("none")));
            return;
        }
        Definitions list = new Definitions();
        providers.forEach(each -> list.add(each.name(), new Code(each.address().toString())));
        getContent().add(new Paragraph(said("what")), list);
    }

    private String said(String what) {
        return getTranslation("view.organisation.remote." + what);
    }
}
