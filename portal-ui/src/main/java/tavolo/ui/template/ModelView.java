package tavolo.ui.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.TypedClause;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.TemplateId;
import tavolo.domain.template.Template;
import tavolo.domain.template.TemplateDesk;
import tavolo.domain.template.TemplateEdition;
import tavolo.domain.template.TemplateRef;
import tavolo.domain.template.TemplateVersion;
import tavolo.domain.template.TemplateView;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Dates;
import tavolo.ui.layout.Confirm;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;

/// One model of the own organisation: a version of it, clause by clause, and what keepers do with
/// it. The version is in the address, `?v=2`, and so is that with which it is compared, `?da=1`.
@Route("modelli/:template")
@PermitAll
public final class ModelView extends Composite<Div> implements Place, BeforeEnterObserver {

    private final TemplateDeeds deeds;
    private final PageHeader header = new PageHeader("");
    private final Notices notices = new Notices();
    private final Div body = new Div();
    private Optional<TemplateView> view = Optional.empty();

    ModelView(TemplateDeeds deeds) {
        this.deeds = deeds;
        body.addClassName("template__body");
        getContent().addClassName("template");
        getContent().add(header, notices, body);
    }

    @Override
    public String placeName() {
        return view.map(found -> found.template().name()).orElse("");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("view.templates.title"), TemplatesView.PATH));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        view =
                Addresses.identity(event.getRouteParameters().get("template"))
                        .flatMap(id -> read(new TemplateId(id)));
        if (view.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(view.get(), number(event, "v"), number(event, "da"));
    }

    private Optional<TemplateView> read(TemplateId id) {
        return switch (deeds.read().one(deeds.me(), id)) {
            case Outcome.Done<TemplateView>(TemplateView found) -> Optional.of(found);
            case Outcome.Refused<TemplateView> _ -> Optional.empty();
        };
    }

    private static Optional<Integer> number(BeforeEnterEvent event, String name) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    private void show(TemplateView found, Optional<Integer> wanted, Optional<Integer> before) {
        Template template = found.template();
        int number =
                wanted.filter(each -> found.editions().stream().anyMatch(e -> e.number() == each))
                        .orElse(template.newest());
        header.named(template.name())
                .about(about(found, number))
                .glance(TemplatesView.chips(template, this));
        act(template);
        body.removeAll();
        body.add(
                new EditionChoice(
                        found, number, before, (shown, old) -> move(template, shown, old)));
        if (before.filter(old -> old != number).isPresent()) {
            body.add(new EditionChanges(deeds, template.id(), before.get(), number, notices));
        } else {
            notices.show(
                    deeds.read().version(deeds.me(), template.id(), number),
                    version -> body.add(clauses(template, version)));
        }
        MainLayout.refresh(this);
    }

    private String about(TemplateView found, int number) {
        return found.editions().stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .map(edition -> about(found, edition))
                .orElse("");
    }

    private String about(TemplateView found, TemplateEdition edition) {
        String moment =
                Dates.moment(edition.publishedAt().orElse(edition.writtenAt()), getLocale());
        String words =
                edition.publishedAt().isPresent()
                        ? getTranslation(
                                "view.template.published-by",
                                edition.number(),
                                found.author(edition),
                                moment)
                        : getTranslation(
                                "view.template.written-by",
                                edition.number(),
                                found.author(edition),
                                moment);
        return edition.note().isBlank() ? words : words + " — " + edition.note();
    }

    private void move(Template template, int shown, Optional<Integer> before) {
        String query = "?v=" + shown + before.map(old -> "&da=" + old).orElse("");
        Addresses.go(TemplatesView.PATH + "/" + template.id() + query);
    }

    private Component clauses(Template template, TemplateVersion version) {
        boolean isOpen =
                deeds.mayKeep()
                        && template.retiredAt().isEmpty()
                        && version.edition().number() == template.newest();
        return new ModelClauses(
                deeds, template, version, isOpen ? Optional.of(new Edits()) : Optional.empty());
    }

    private void act(Template template) {
        header.noAction();
        if (!deeds.mayKeep()) {
            return;
        }
        List<Component> further = new ArrayList<>();
        if (template.retiredAt().isPresent()) {
            header.action(
                    new Button(
                            getTranslation("view.template.restore"),
                            _ -> after(deeds.publish().restore(deeds.me(), seen()), "restored")));
            return;
        }
        further.add(quiet("view.template.rename", this::rename));
        if (template.published() > 0) {
            further.add(quiet("view.template.retire", this::retire));
        }
        Button publish = new Button(getTranslation("view.template.publish"), _ -> publish());
        publish.setEnabled(template.hasDraft());
        header.action(publish, further.toArray(Component[]::new));
    }

    private Button quiet(String key, Runnable act) {
        Button button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void publish() {
        TextArea note = new TextArea(getTranslation("view.template.note"));
        note.setMaxLength(2000);
        note.setWidthFull();
        new FormDialog(
                        getTranslation("view.template.publish.title"),
                        getTranslation("view.template.publish"))
                .explain(getTranslation("view.template.publish.help"))
                .add(note)
                .open(
                        List::of,
                        () -> deeds.publish().by(deeds.me(), seen(), note.getValue()),
                        _ -> reload(getTranslation("view.template.published.done")));
    }

    private void rename() {
        TextField name = new TextField(getTranslation("view.templates.name"));
        name.setMaxLength(Template.NAME_LIMIT);
        name.setValue(placeName());
        name.setWidthFull();
        new FormDialog(
                        getTranslation("view.template.rename"),
                        getTranslation("view.template.rename.verb"))
                .add(name)
                .open(
                        List::of,
                        () -> deeds.edit().rename(deeds.me(), seen(), name.getValue()),
                        _ -> reload(getTranslation("view.template.renamed.done")));
    }

    private void retire() {
        new Confirm(
                        getTranslation("view.template.retire.title"),
                        getTranslation("view.template.retire.help"),
                        getTranslation("view.template.retire"))
                .open(_ -> after(deeds.publish().retire(deeds.me(), seen()), "retired"));
    }

    private void after(Outcome<Template> outcome, String what) {
        notices.show(
                outcome,
                _ ->
                        reload(
                                getTranslation(
                                        what.equals("retired")
                                                ? "view.template.retired.done"
                                                : "view.template.restored.done")));
    }

    private TemplateDesk.Seen seen() {
        Template template = view.orElseThrow().template();
        return new TemplateDesk.Seen(template.id(), template.version());
    }

    private void reload(String sentence) {
        view = read(seen().id());
        view.ifPresent(found -> show(found, Optional.empty(), Optional.empty()));
        notices.done(sentence);
    }

    /// The changes that keepers make to the newest version.
    private final class Edits implements ModelClauses.Deeds {
        @Override
        public Outcome<Template> write(ClausePlace place, TypedClause typed, boolean isOptional) {
            return deeds.edit().write(deeds.me(), seen(), place, typed, isOptional);
        }

        @Override
        public void written() {
            reload(getTranslation("view.template.written.done"));
        }

        @Override
        public void include(ClausePlace place) {
            notices.show(deeds.edit().include(deeds.me(), seen(), place), _ -> written());
        }

        @Override
        public void insert(TemplateRef part) {
            notices.show(deeds.edit().insert(deeds.me(), seen(), part), _ -> written());
        }

        @Override
        public void leaveOut(ClausePlace place) {
            notices.show(deeds.edit().leaveOut(deeds.me(), seen(), place), _ -> written());
        }
    }
}
