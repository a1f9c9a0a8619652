package tavolo.ui.trouble;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import tavolo.ui.brand.Drawing;
import tavolo.ui.brand.Logo;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;

/// What is shown when a page breaks: a sentence and a code by which the log can be asked. It stands
/// alone, because the frame may be what broke.
@AnonymousAllowed
public final class BrokenView extends Composite<Div>
        implements HasErrorParameter<Exception>, Place {

    private final Incidents incidents;

    BrokenView(Incidents incidents) {
        this.incidents = incidents;
        getContent().addClassName("standalone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> why) {
        String code = incidents.record(why.getException());
        Anchor home = new Anchor("", getTranslation("trouble.home"));
        home.addClassName("button-link");
        home.setRouterIgnore(true);
        getContent().removeAll();
        getContent()
                .add(
                        Logo.open(),
                        new PageHeader(getTranslation("trouble.broken")),
                        new EmptyState(
                                        Drawing.BROKEN,
                                        getTranslation("trouble.broken.sentence"),
                                        getTranslation("trouble.code", code))
                                .action(home));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String placeName() {
        return getTranslation("trouble.broken");
    }
}
