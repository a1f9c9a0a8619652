package tavolo.ui.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import tavolo.domain.party.Deed;
import tavolo.domain.template.Template;
import tavolo.ui.brand.Drawing;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.LinkTabs;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;
import tavolo.ui.layout.Tone;

/// The models of the own organisation, and the library that is common to all: `?parte=libreria`.
@Route("modelli")
@PermitAll
public final class TemplatesView extends Composite<Div> implements Place, BeforeEnterObserver {

    static final String PATH = "modelli";
    private static final String LIBRARY = "libreria";

    private final TemplateDeeds deeds;
    private final PageHeader header = new PageHeader(placeName());
    private final Notices notices = new Notices();
    private final LinkTabs tabs = new LinkTabs(getTranslation("view.templates.parts"));
    private final Div body = new Div();

    TemplatesView(TemplateDeeds deeds) {
        this.deeds = deeds;
        header.about(getTranslation("view.templates.about"));
        body.addClassName("templates__body");
        getContent().addClassName("templates");
        getContent().add(header, tabs, notices, body);
    }

    @Override
    public String placeName() {
        return getTranslation("view.templates.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!deeds.me().may(Deed.READ_TEMPLATES)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        boolean isLibrary =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("parte")
                        .filter(LIBRARY::equals)
                        .isPresent();
        tabs.show(
                List.of(
                        new LinkTabs.Part(
                                PATH, new Text(getTranslation("view.templates.own")), !isLibrary),
                        new LinkTabs.Part(
                                PATH + "?parte=" + LIBRARY,
                                new Text(getTranslation("view.templates.library")),
                                isLibrary)));
        body.removeAll();
        header.noAction();
        if (isLibrary) {
            body.add(new LibraryPart(deeds.library()));
        } else {
            notices.show(deeds.read().list(deeds.me()), this::show);
        }
    }

    private void show(List<Template> templates) {
        if (deeds.mayKeep()) {
            header.action(
                    new Button(
                            getTranslation("view.templates.create"),
                            _ ->
                                    new CreateDialog(deeds)
                                            .open(id ->
                                                    UI.getCurrentOrThrow()
                                                            .navigate(PATH + "/" + id))));
        }
        if (templates.isEmpty()) {
            body.add(
                    new EmptyState(
                            Drawing.TABLE,
                            getTranslation("view.templates.none"),
                            getTranslation(
                                    deeds.mayKeep()
                                            ? "view.templates.none.keeper"
                                            : "view.templates.none.reader")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("templates__list");
        Stream.concat(
                        templates.stream().filter(each -> each.retiredAt().isEmpty()),
                        templates.stream().filter(each -> each.retiredAt().isPresent()))
                .forEach(each -> list.add(card(each)));
        body.add(list);
    }

    private ListItem card(Template template) {
        Anchor name = new Anchor(PATH + "/" + template.id(), template.name());
        name.getElement().setAttribute("router-link", true);
        Div chips = new Div(chips(template, this));
        chips.addClassName("templates__chips");
        ListItem card = new ListItem(new H2(name), chips);
        card.addClassNames("templates__card", "sheet");
        Paragraph kind = new Paragraph(Wording.of(template.kind(), this));
        kind.addClassName("muted");
        card.add(kind);
        return card;
    }

    /// How `template` stands, in chips.
    static Component[] chips(Template template, Component where) {
        Stream<Chip> version =
                template.published() > 0
                        ? Stream.of(
                                new Chip(
                                        where.getTranslation(
                                                "view.templates.published", template.published()),
                                        Tone.GOOD))
                        : Stream.empty();
        Stream<Chip> draft =
                template.hasDraft()
                        ? Stream.of(
                                new Chip(
                                        where.getTranslation(
                                                "view.templates.draft", template.newest()),
                                        Tone.CARE))
                        : Stream.empty();
        Stream<Chip> retired =
                template.retiredAt().stream()
                        .map(_ -> new Chip(where.getTranslation("view.templates.retired")));
        return Stream.of(version, draft, retired).flatMap(each -> each).toArray(Component[]::new);
    }
}
