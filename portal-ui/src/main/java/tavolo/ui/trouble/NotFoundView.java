package tavolo.ui.trouble;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Place;

/// What is shown for a page that does not exist, and for one that exists for others: the same
/// words, so that nobody learns which it was. Views throw [NotFoundException] in both cases.
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public final class NotFoundView extends Composite<Div>
        implements HasErrorParameter<NotFoundException>, Place {

    NotFoundView() {
        getContent().add(new NothingHere());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> why) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String placeName() {
        return getTranslation("trouble.not-found");
    }
}
