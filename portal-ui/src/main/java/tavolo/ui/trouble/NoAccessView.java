package tavolo.ui.trouble;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Place;

/// A page behind a role the person does not have: to that person it does not exist.
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public final class NoAccessView extends Composite<Div>
        implements HasErrorParameter<AccessDeniedException>, Place {

    NoAccessView() {
        getContent().add(new NothingHere());
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AccessDeniedException> why) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String placeName() {
        return getTranslation("trouble.not-found");
    }
}
