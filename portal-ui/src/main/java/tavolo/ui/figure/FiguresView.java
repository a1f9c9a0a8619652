package tavolo.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.people.ReadOrganisation;
import tavolo.ui.brand.Drawing;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;

/// Where the provider of services imports what was measured on them, and undoes an import, and
/// makes keys for programs that do it.
@Route("obiettivi/cifre")
@PermitAll
@StyleSheet("css/figures.css")
public final class FiguresView extends Composite<Div> implements Place, AfterNavigationObserver {

    private final FigureDeeds deeds;
    private final TokenDeeds tokens;
    private final Notices notices = new Notices();
    private final Div body = new Div();

    FiguresView(FigureDeeds deeds, TokenDeeds tokens) {
        this.deeds = deeds;
        this.tokens = tokens;
        getContent().addClassName("figures-page");
        getContent()
                .add(
                        new PageHeader(placeName()).about(getTranslation("view.figures.about")),
                        notices,
                        body);
    }

    @Override
    public String placeName() {
        return getTranslation("view.figures.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("view.targets.board.title"), "obiettivi"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        body.removeAll();
        Actor me = deeds.actor().current();
        if (me.may(Deed.IMPORT_FIGURES)) {
            notices.show(deeds.house().by(me), this::show);
        } else {
            nothing("view.figures.not-yours");
        }
    }

    private void show(ReadOrganisation.View house) {
        if (house.lines().isEmpty()) {
            nothing("view.figures.no-line");
            return;
        }
        ImportList imports = new ImportList(deeds, notices);
        imports.show(house);
        body.add(
                new ImportSteps(deeds, house, notices, () -> imports.show(house)),
                imports,
                new TokensPart(deeds, tokens, house, notices));
    }

    private void nothing(String why) {
        body.add(
                new EmptyState(
                        Drawing.TABLE,
                        getTranslation("view.figures.nothing"),
                        getTranslation(why)));
    }
}
