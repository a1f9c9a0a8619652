package tavolo.ui.layout;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tavolo.ui.language.Languages;
import tavolo.ui.security.CurrentActor;

/// The language of a page: the one the browser was switched to, else that of the person, else the
/// default.
@Component
class SpokenLanguage implements VaadinServiceInitListener {

    private final CurrentActor actor;

    SpokenLanguage(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page ->
                page.getDocument()
                        .selectXpath("/html")
                        .attr("lang", of(page.getVaadinRequest()).getLanguage()));
        event.getSource()
                .addUIInitListener(init -> {
                    VaadinRequest request = VaadinRequest.getCurrent();
                    if (request != null) {
                        init.getUI().setLocale(of(request));
                    }
                });
    }

    private Locale of(VaadinRequest request) {
        return Languages.chosenIn(request)
                .or(() ->
                        actor.find()
                                .map(account -> account.person().language())
                                .flatMap(own -> Languages.of(own.getLanguage())))
                .orElse(Languages.ALL.getFirst());
    }
}
