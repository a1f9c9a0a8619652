package tavolo.domain.given;

import static tavolo.domain.given.Act.Scene.ASSESSED;
import static tavolo.domain.given.Act.Scene.MODELLED;
import static tavolo.domain.given.Act.Scene.NEGOTIATING;
import static tavolo.domain.given.Act.Scene.PUBLISHED;
import static tavolo.domain.given.Act.Scene.RETIRED;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.Origin;
import tavolo.domain.agreement.TypedClause;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Role;
import tavolo.domain.template.Template;
import tavolo.domain.template.TemplateDesk;
import tavolo.domain.template.TemplateRef;

/// The acts on models, and those that say how an agreement stands to one.
final class TemplateActs {

    private static final ClausePlace AIMS = ClausePlace.parse(Story.AIMS);
    private static final ClausePlace TARGETS = ClausePlace.parse(Story.TARGETS);

    private TemplateActs() {}

    /// These acts, by name.
    static Map<String, Act> all() {
        Map<String, Act> acts = new LinkedHashMap<>();
        making(acts);
        keeping(acts);
        standing(acts);
        return acts;
    }

    private static void making(Map<String, Act> acts) {
        own(
                acts,
                "CreateTemplate.fromLibrary",
                (h, a, _) -> h.createTemplate.fromLibrary(a, "Il nostro", Set.of(AIMS)));
        own(
                acts,
                "CreateTemplate.ofClause",
                (h, a, _) -> h.createTemplate.ofClause(a, "Le nostre finalità", AIMS));
        put(
                acts,
                "CreateTemplate.fromTemplate",
                MODELLED,
                (h, a, s) -> h.createTemplate.fromTemplate(a, "Copia", s.template(), 1));
        put(
                acts,
                "CreateTemplate.fromAgreement",
                NEGOTIATING,
                (h, a, s) -> h.createTemplate.fromAgreement(a, "Da un accordo", s.agreement()));
        own(acts, "ReadTemplates.list", (h, a, _) -> h.readTemplates.list(a));
        put(acts, "ReadTemplates.one", MODELLED, (h, a, s) -> h.readTemplates.one(a, s.template()));
        put(
                acts,
                "ReadTemplates.version",
                MODELLED,
                (h, a, s) -> h.readTemplates.version(a, s.template(), 1));
        put(
                acts,
                "ReadTemplates.compare",
                MODELLED,
                (h, a, s) -> h.readTemplates.compare(a, s.template(), 1, 1, Language.IT));
    }

    private static void keeping(Map<String, Act> acts) {
        put(
                acts,
                "EditTemplate.rename",
                MODELLED,
                (h, a, s) -> h.editTemplate.rename(a, seen(h, s), "Altro nome"));
        put(
                acts,
                "EditTemplate.write",
                MODELLED,
                (h, a, s) ->
                        h.editTemplate.write(
                                a,
                                seen(h, s),
                                AIMS,
                                new TypedClause(
                                        Language.IT,
                                        "1. Altre parole.",
                                        "1. Other words.",
                                        Map.of()),
                                true));
        put(
                acts,
                "EditTemplate.include",
                MODELLED,
                (h, a, s) ->
                        h.editTemplate.include(
                                a, seen(h, s), ClausePlace.parse("C34@TRI_PARTY_PROTOCOL")));
        put(
                acts,
                "EditTemplate.insert",
                PUBLISHED,
                (h, a, s) ->
                        h.editTemplate.insert(
                                a, seen(h, s), new TemplateRef(clauseModel(h, s), 1)));
        put(
                acts,
                "EditTemplate.leaveOut",
                MODELLED,
                (h, a, s) -> h.editTemplate.leaveOut(a, seen(h, s), TARGETS));
        put(
                acts,
                "PublishTemplate.by",
                MODELLED,
                (h, a, s) -> h.publishTemplate.by(a, seen(h, s), "la prima"));
        put(
                acts,
                "PublishTemplate.retire",
                PUBLISHED,
                (h, a, s) -> h.publishTemplate.retire(a, seen(h, s)));
        put(
                acts,
                "PublishTemplate.restore",
                RETIRED,
                (h, a, s) -> h.publishTemplate.restore(a, seen(h, s)));
    }

    private static void standing(Map<String, Act> acts) {
        put(
                acts,
                "ReadBeginning.by",
                PUBLISHED,
                (h, a, s) ->
                        h.readBeginning.by(
                                a,
                                new Origin.Model(s.template(), 1),
                                h.everyone.home(OrganisationKind.CLIENT).id()));
        put(
                acts,
                "ReadDeviation.by",
                NEGOTIATING,
                (h, a, s) -> h.readDeviation.by(a, s.agreement(), Optional.empty(), Language.IT));
        put(
                acts,
                "ReadDeviation.clause",
                NEGOTIATING,
                (h, a, s) -> h.readDeviation.clause(a, s.agreement(), s.clause(), Language.IT));
        put(
                acts,
                "AssessClause.by",
                ASSESSED,
                (h, a, s) ->
                        h.assess.by(
                                a, s.agreement(), shifts(h, s), WorkersEffect.WORSE, "più corti"));
    }

    private static void put(Map<String, Act> acts, String name, Act.Scene begins, Act.Call call) {
        acts.put(name, new Act(begins, true, call));
    }

    private static void own(Map<String, Act> acts, String name, Act.Call call) {
        acts.put(name, new Act(MODELLED, false, call));
    }

    /// The model of `subject` as it stands, or as anything that does not exist would.
    private static TemplateDesk.Seen seen(House house, Subject subject) {
        for (OrganisationKind kind : OrganisationKind.values()) {
            Optional<Template> found =
                    house.transactions.inOne(() ->
                            house.templates.find(
                                    subject.template(), house.everyone.home(kind).id()));
            if (found.isPresent()) {
                return new TemplateDesk.Seen(subject.template(), found.get().version());
            }
        }
        return new TemplateDesk.Seen(subject.template(), 0);
    }

    private static TemplateId clauseModel(House house, Subject subject) {
        for (OrganisationKind kind : OrganisationKind.values()) {
            var owner = house.everyone.home(kind).id();
            if (house.transactions
                    .inOne(() -> house.templates.find(subject.template(), owner))
                    .isPresent()) {
                return house.transactions.inOne(() -> house.templates.all(owner)).getLast().id();
            }
        }
        return new TemplateId(UUID.randomUUID());
    }

    private static ClauseId shifts(House house, Subject subject) {
        return house.transactions
                .inOne(() -> house.agreements.findForSystem(subject.agreement()))
                .flatMap(agreement ->
                        agreement
                                .clauses()
                                .filter(clause ->
                                        clause.place().equals(ClausePlace.parse(Story.SHIFTS)))
                                .findFirst())
                .map(Clause::id)
                .orElse(new ClauseId(UUID.randomUUID()));
    }

    /// The unions write other shifts and, unless it is they who are to act, say what that means.
    static void assessed(House house, Story story, OrganisationKind kind) {
        Actor union = house.everyone.at(PartySide.UNION);
        Clause clause = story.clause(Story.SHIFTS);
        Story.done(
                house.revise.by(
                        union,
                        story.id(),
                        clause.id(),
                        Language.IT,
                        new ClauseProposal(
                                clause.latest(),
                                "1. Turni più corti.",
                                "1. Shorter shifts.",
                                Map.of(),
                                "fatica")));
        if (kind != OrganisationKind.UNION) {
            Story.done(
                    house.assess.by(
                            union, story.id(), clause.id(), WorkersEffect.BETTER, "meno fatica"));
        }
    }

    /// A model of the organisation of `kind`, as far as `scene` says, and one of a clause.
    static void modelled(House house, OrganisationKind kind, Act.Scene scene) {
        if (kind.side().isEmpty()) {
            return;
        }
        Actor drafter = house.everyone.actor(kind, Role.values());
        TemplateId model =
                Story.done(
                        house.createTemplate.fromLibrary(
                                drafter, "Il modello", Set.of(AIMS, TARGETS)));
        if (scene == MODELLED) {
            return;
        }
        TemplateId part = Story.done(house.createTemplate.ofClause(drafter, "Una variante", AIMS));
        Story.done(
                house.editTemplate.write(
                        drafter,
                        new TemplateDesk.Seen(part, 0),
                        AIMS,
                        new TypedClause(Language.IT, "1. Variante.", "1. Variant.", Map.of()),
                        false));
        Story.done(house.publishTemplate.by(drafter, new TemplateDesk.Seen(part, 1), ""));
        Story.done(house.publishTemplate.by(drafter, new TemplateDesk.Seen(model, 0), ""));
        if (scene == RETIRED) {
            Story.done(house.publishTemplate.retire(drafter, new TemplateDesk.Seen(model, 1)));
        }
    }
}
