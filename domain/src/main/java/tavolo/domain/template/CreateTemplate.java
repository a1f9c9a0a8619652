package tavolo.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.GivenValues;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// Makes a new model of the own organisation, as a draft of its first version: from the library,
/// from another model, or from an agreement, of which only what the own side reads is taken.
@UseCase
public final class CreateTemplate {

    private final TemplateDesk desk;
    private final Agreements agreements;
    private final ClauseLibrary library;

    public CreateTemplate(TemplateDesk desk, Agreements agreements, ClauseLibrary library) {
        this.desk = desk;
        this.agreements = agreements;
        this.library = library;
    }

    /// A model of an agreement with these clauses of the library.
    public Outcome<TemplateId> fromLibrary(Actor actor, String name, Set<ClausePlace> places) {
        return create(actor, name, TemplateKind.AGREEMENT, () -> standard(actor, places));
    }

    /// A model of one clause, with the text of the library.
    public Outcome<TemplateId> ofClause(Actor actor, String name, ClausePlace place) {
        return create(actor, name, TemplateKind.CLAUSE, () -> standard(actor, Set.of(place)));
    }

    /// A copy of a version of an own model of an agreement.
    public Outcome<TemplateId> fromTemplate(
            Actor actor, String name, TemplateId source, int number) {
        return create(
                actor,
                name,
                TemplateKind.AGREEMENT,
                () ->
                        desk.templates()
                                .find(source, actor.organisation())
                                .filter(found -> found.kind() == TemplateKind.AGREEMENT)
                                .flatMap(_ ->
                                        desk.templates()
                                                .version(source, actor.organisation(), number))
                                .map(version -> Outcome.done(version.clauses()))
                                .orElseGet(CreateTemplate::notFound));
    }

    /// A model of an agreement with what an agreement says now, as far as the own side reads it.
    public Outcome<TemplateId> fromAgreement(Actor actor, String name, AgreementId source) {
        if (!actor.may(Deed.READ_AGREEMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_AGREEMENTS));
        }
        return create(
                actor,
                name,
                TemplateKind.AGREEMENT,
                () ->
                        agreements
                                .find(source, actor.visibility())
                                .map(found -> Outcome.done(clauses(actor, found)))
                                .orElseGet(CreateTemplate::notFound));
    }

    private Outcome<TemplateId> create(
            Actor actor, String typed, TemplateKind kind, Source source) {
        if (!actor.may(Deed.KEEP_TEMPLATES)) {
            return TemplateDesk.notAllowed();
        }
        return TemplateDesk.name(typed)
                .then(name ->
                        desk.transactions()
                                .inOne(() ->
                                        source.clauses()
                                                .then(found -> store(actor, name, kind, found))));
    }

    /// Where the clauses come from.
    private interface Source {
        Outcome<List<TemplateClause>> clauses();
    }

    private Outcome<TemplateId> store(
            Actor actor, String name, TemplateKind kind, List<TemplateClause> clauses) {
        if (clauses.isEmpty()) {
            return Outcome.refused(new TemplateRefusal.TemplateClausesUnfit());
        }
        Template template =
                new Template(
                        new TemplateId(desk.ids().next()),
                        actor.organisation(),
                        kind,
                        name,
                        0,
                        true,
                        Optional.empty(),
                        0);
        desk.templates().add(template);
        desk.templates()
                .write(
                        template.id(),
                        new TemplateVersion(
                                new TemplateEdition(
                                        1,
                                        "",
                                        actor.person(),
                                        desk.clock().now(),
                                        Optional.empty()),
                                clauses));
        desk.record(actor, FactKind.TEMPLATE_CREATED, template);
        return Outcome.done(template.id());
    }

    private Outcome<List<TemplateClause>> standard(Actor actor, Set<ClausePlace> places) {
        List<ClausePlace> unfit =
                places.stream()
                        .filter(place -> !EditTemplate.isOpenTo(actor, place, library))
                        .sorted()
                        .toList();
        if (!unfit.isEmpty()) {
            return Outcome.refused(new TemplateRefusal.PlacesUnfit(unfit));
        }
        return Outcome.done(
                library.all().stream()
                        .filter(definition -> places.contains(definition.place()))
                        .map(definition ->
                                clause(definition.place(), GivenValues.standard(definition)))
                        .toList());
    }

    private List<TemplateClause> clauses(Actor actor, Agreement agreement) {
        PartySide side = actor.side().orElseThrow();
        List<TemplateClause> taken = new ArrayList<>();
        for (Instrument instrument : agreement.instruments()) {
            List<Clause> readable =
                    instrument.clauses().stream()
                            .filter(clause -> clause.isReadableBy(side))
                            .filter(clause -> library.find(clause.place()).isPresent())
                            .toList();
            if (!readable.isEmpty()) {
                Map<ClauseId, ClauseText> texts = agreements.texts(instrument.id());
                readable.forEach(clause ->
                        Optional.ofNullable(texts.get(clause.id()))
                                .ifPresent(text -> taken.add(clause(clause.place(), text))));
            }
        }
        return taken;
    }

    private static TemplateClause clause(ClausePlace place, ClauseText text) {
        return new TemplateClause(place, false, text, Optional.empty());
    }

    private static <T> Outcome<T> notFound() {
        return Outcome.refused(new AgreementRefusal.NotFound());
    }
}
