package tavolo.ui.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import tavolo.ui.security.CurrentActor;
import tavolo.ui.security.DemoMode;

/// The frame around every page of a signed-in person: the rail, the top bar, the page. Routes get
/// it by themselves; those that stand alone say `autoLayout = false`.
@Layout
@PermitAll
public final class MainLayout extends Composite<Div>
        implements RouterLayout, AfterNavigationObserver {

    private final Rail rail;
    private final TopBar topBar;
    private final Main main = new Main();
    private String path = "";
    private boolean first = true;

    MainLayout(
            CurrentActor actor,
            DemoMode demo,
            AuthenticationContext authentication,
            ObjectProvider<TopBarItem> items) {
        rail = new Rail(actor.current());
        List<Component> tools = items.orderedStream().map(TopBarItem::component).toList();
        topBar = new TopBar(tools, new PersonMenu(actor.account(), authentication));
        main.addClassName("shell__page");
        main.setId("page");
        main.getElement().setAttribute("tabindex", "-1");
        Div body = new Div(topBar, main);
        body.addClassName("shell__body");
        getContent().addClassName("shell");
        getContent().add(skipLink());
        if (demo.isOn()) {
            getContent().add(new DemoBanner());
        }
        getContent().add(rail, body);
    }

    /// Shows the name and the trail of `place` again, after they have changed.
    public static void refresh(Component place) {
        MainLayout layout = place.findAncestor(MainLayout.class);
        if (layout != null) {
            layout.showWhere(place);
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String now = event.getLocation().getPath();
        rail.markCurrent(now);
        main.getChildren().findFirst().ifPresent(this::showWhere);
        if (!first && !now.equals(path)) {
            main.getElement()
                    .executeJs(
                            "(this.querySelector('h1') ?? this).focus({preventScroll: true});"
                                    + " window.scrollTo(0, 0)");
        }
        first = false;
        path = now;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://js/shell.js");
    }

    private void showWhere(Component page) {
        if (page instanceof Place place) {
            topBar.show(place.trail(), place.placeName());
            getUI().ifPresent(ui -> ui.getPage().setTitle(place.getPageTitle()));
        }
    }

    private Anchor skipLink() {
        Anchor link = new Anchor("#page", getTranslation("layout.skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
