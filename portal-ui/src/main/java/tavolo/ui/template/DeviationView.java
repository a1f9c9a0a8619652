package tavolo.ui.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.board.TableView;
import tavolo.domain.library.TemplateId;
import tavolo.domain.template.AgreementStanding;
import tavolo.domain.template.ClauseStanding;
import tavolo.domain.template.DeviationKind;
import tavolo.domain.template.ReadDeviation;
import tavolo.domain.template.Template;
import tavolo.domain.template.TemplateRef;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;
import tavolo.ui.table.AssessmentList;

/// How an agreement stands to the common library, or to a model of the own organisation, clause by
/// clause and in sums. The model is in the address: `?modello=…&v=3`.
@Route("accordi/:agreement/modello")
@PermitAll
public final class DeviationView extends Composite<Div> implements BeforeEnterObserver, Place {

    private final CurrentActor actor;
    private final ReadDeviation read;
    private final BusinessClock clock;
    private Optional<TableView> table = Optional.empty();

    DeviationView(CurrentActor actor, ReadDeviation read, BusinessClock clock) {
        this.actor = actor;
        this.read = read;
        this.clock = clock;
        getContent().addClassName("deviations");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<AgreementStanding> found =
                Addresses.identity(event.getRouteParameters().get("agreement"))
                        .flatMap(id -> find(new AgreementId(id), model(event.getLocation())));
        table = found.map(AgreementStanding::table);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private static Optional<TemplateRef> model(Location location) {
        Optional<String> version =
                location.getQueryParameters()
                        .getSingleParameter("v")
                        .filter(text -> text.matches("[0-9]{1,6}"));
        return Addresses.identity(location.getQueryParameters().getSingleParameter("modello"))
                .flatMap(id ->
                        version.map(number ->
                                new TemplateRef(new TemplateId(id), Integer.parseInt(number))));
    }

    private Optional<AgreementStanding> find(AgreementId id, Optional<TemplateRef> model) {
        return switch (read.by(actor.current(), id, model, Wording.textLanguage())) {
            case Outcome.Done<AgreementStanding>(AgreementStanding standing) ->
                    Optional.of(standing);
            case Outcome.Refused<AgreementStanding> _ -> Optional.empty();
        };
    }

    private void show(AgreementStanding standing) {
        TableView view = standing.table();
        getContent().removeAll();
        getContent()
                .add(
                        new AgreementHead(view, clock.now()),
                        new AgreementTabs(view.id(), AgreementPage.TABLE),
                        new H2(getTranslation("view.deviation.title")),
                        new Paragraph(getTranslation("view.deviation.about")),
                        choice(standing),
                        sums(standing));
        standing.clauses().stream()
                .filter(clause -> clause.deviation().kind() != DeviationKind.EQUAL)
                .forEach(clause -> getContent().add(part(view.id(), clause)));
        MainLayout.refresh(this);
    }

    private Component choice(AgreementStanding standing) {
        List<Optional<TemplateRef>> refs = new ArrayList<>();
        refs.add(Optional.empty());
        standing.began().ifPresent(ref -> refs.add(Optional.of(ref)));
        standing.choices().stream()
                .map(each -> Optional.of(new TemplateRef(each.id(), each.published())))
                .filter(ref -> !refs.contains(ref))
                .forEach(refs::add);
        standing.model().map(Optional::of).filter(ref -> !refs.contains(ref)).ifPresent(refs::add);
        Select<Optional<TemplateRef>> choice = new Select<>();
        choice.setLabel(getTranslation("view.deviation.against"));
        choice.setItems(refs);
        choice.setItemLabelGenerator(ref -> label(standing, ref));
        choice.setValue(standing.model());
        choice.addClassName("redline__since");
        choice.addValueChangeListener(
                change -> Addresses.go(path(standing.table().id()) + query(change.getValue())));
        choice.setVisible(refs.size() > 1);
        return choice;
    }

    private static String query(Optional<TemplateRef> ref) {
        return ref.map(each -> "?modello=" + each.template() + "&v=" + each.version()).orElse("");
    }

    private String label(AgreementStanding standing, Optional<TemplateRef> ref) {
        return ref.map(
                        each -> {
                            String name =
                                    standing.choices().stream()
                                            .filter(model -> model.id().equals(each.template()))
                                            .findFirst()
                                            .map(Template::name)
                                            .orElse("");
                            boolean isBegin = standing.began().equals(ref);
                            return getTranslation(
                                    isBegin ? "view.deviation.began" : "view.deviation.model",
                                    name,
                                    each.version());
                        })
                .orElseGet(() -> getTranslation("view.deviation.standard"));
    }

    private Paragraph sums(AgreementStanding standing) {
        StringBuilder words =
                new StringBuilder(
                        getTranslation(
                                "view.deviation.sums",
                                standing.count(DeviationKind.EQUAL),
                                standing.count(DeviationKind.CHANGED),
                                standing.count(DeviationKind.MISSING),
                                standing.count(DeviationKind.ADDED)));
        if (standing.model().isEmpty()) {
            words.append(' ')
                    .append(
                            getTranslation(
                                    "view.deviation.effects",
                                    standing.count(WorkersEffect.BETTER),
                                    standing.count(WorkersEffect.EQUAL),
                                    standing.count(WorkersEffect.WORSE),
                                    standing.contested(),
                                    standing.unjudged()));
        }
        Paragraph sums = new Paragraph(words.toString());
        sums.addClassName("deviations__sums");
        sums.getElement().setAttribute("role", "status");
        return sums;
    }

    private Component part(AgreementId id, ClauseStanding clause) {
        DeviationPart part = new DeviationPart(clause.deviation(), Wording.textLanguage(), false);
        if (!clause.assessments().isEmpty()) {
            part.add(new AssessmentList(clause));
        }
        clause.line()
                .ifPresent(line ->
                        part.add(
                                new Anchor(
                                        AgreementPage.TABLE.of(id) + "?c=" + line.id(),
                                        getTranslation("view.deviation.to-clause"))));
        return part;
    }

    static String path(AgreementId id) {
        return AgreementPage.TABLE.of(id) + "/modello";
    }

    @Override
    public String placeName() {
        return table.map(view -> view.number() + " · " + getTranslation("view.deviation.title"))
                .orElse("");
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.aboveAndTable(table, this);
    }
}
