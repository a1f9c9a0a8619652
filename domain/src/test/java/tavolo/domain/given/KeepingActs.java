package tavolo.domain.given;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Channel;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Person;
import tavolo.domain.party.Role;
import tavolo.domain.party.WorkplaceBody;
import tavolo.domain.people.KeepMandates;
import tavolo.domain.people.KeepOrganisations;
import tavolo.domain.people.KeepSites;

/// The acts of administrators: people, mandates, organisations, sites.
final class KeepingActs {

    private KeepingActs() {}

    /// These acts, by name.
    static Map<String, Act> all() {
        Map<String, Act> acts = new LinkedHashMap<>();
        own(
                acts,
                "KeepPeople.invite",
                (h, a, _) ->
                        h.keepPeople.invite(
                                a,
                                "Nuova",
                                "Persona",
                                "nuova@voceviva.example",
                                Set.of(Role.OBSERVER)));
        put(acts, "KeepPeople.change", KeepingActs::change);
        put(
                acts,
                "KeepPeople.resetPassword",
                (h, a, s) -> h.keepPeople.resetPassword(a, s.person()));
        put(acts, "KeepMandates.grant", KeepingActs::grant);
        put(
                acts,
                "KeepMandates.end",
                (h, a, s) ->
                        h.keepMandates.end(a, s.person(), s.mandate(), LocalDate.of(2020, 6, 30)));
        own(
                acts,
                "KeepOrganisations.list",
                (h, a, _) -> h.keepOrganisations.list(a, OrganisationKind.UNION));
        own(acts, "KeepOrganisations.register", (h, a, _) -> register(h, a));
        own(
                acts,
                "KeepSites.choices",
                (h, a, _) -> h.keepSites.choices(a, OrganisationKind.CLIENT));
        own(
                acts,
                "KeepSites.addUnit",
                (h, a, _) ->
                        h.keepSites.addUnit(
                                a,
                                new KeepSites.NewUnit(
                                        "U7",
                                        "Lecce",
                                        "Puglia",
                                        40,
                                        WorkplaceBody.RSU,
                                        3,
                                        Map.of(Everyone.SECOND_UNION, 3))));
        put(acts, "KeepSites.addLine", KeepingActs::addLine);
        taxCodes(acts);
        return acts;
    }

    private static Outcome<?> change(House house, Actor actor, Subject subject) {
        Person wanted =
                new Person(
                        subject.person(),
                        actor.organisation(),
                        "Altro",
                        "Nome",
                        "persona@voceviva.example",
                        Locale.ITALIAN,
                        Set.of(Role.values()),
                        true);
        return house.keepPeople.change(actor, wanted, 0);
    }

    private static Outcome<?> grant(House house, Actor actor, Subject subject) {
        return house.keepMandates.grant(
                actor,
                new KeepMandates.Grant(
                        subject.person(),
                        Capacity.ATTORNEY,
                        Optional.empty(),
                        "procura speciale",
                        LocalDate.of(2020, 4, 1),
                        Optional.empty()));
    }

    private static void taxCodes(Map<String, Act> acts) {
        put(acts, "KeepTaxCodes.of", (h, a, s) -> h.keepTaxCodes.of(a, s.person()));
        put(
                acts,
                "KeepTaxCodes.keep",
                (h, a, s) -> h.keepTaxCodes.keep(a, s.person(), "RSSMRA80A01H501U"));
        put(acts, "KeepTaxCodes.forget", (h, a, s) -> h.keepTaxCodes.forget(a, s.person()));
        own(acts, "KeepTaxCodes.own", (h, a, _) -> h.keepTaxCodes.own(a));
    }

    private static Outcome<?> register(House house, Actor actor) {
        return house.keepOrganisations.register(
                actor,
                new KeepOrganisations.Registration(
                        OrganisationKind.CLIENT,
                        "C77",
                        "Committente nuova",
                        Optional.empty(),
                        "IT77",
                        false,
                        "Prima",
                        "Persona",
                        "prima@committente.example"));
    }

    private static Outcome<?> addLine(House house, Actor actor, Subject subject) {
        return house.keepSites.addLine(
                actor,
                new KeepSites.NewLine(
                        "S7",
                        house.everyone.home(OrganisationKind.CLIENT).id(),
                        subject.unit(),
                        "Assistenza tecnica",
                        Channel.CHAT,
                        false,
                        20,
                        10));
    }

    private static void put(Map<String, Act> acts, String name, Act.Call call) {
        acts.put(name, new Act(Act.Scene.DRAFT, true, call));
    }

    private static void own(Map<String, Act> acts, String name, Act.Call call) {
        acts.put(name, new Act(Act.Scene.DRAFT, false, call));
    }
}
