package tavolo.domain.given;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.fake.FakeParties;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Channel;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.Role;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.domain.party.WorkplaceBody;

/// One organisation of each kind at the table, one of each kind elsewhere, and a second union at
/// the table. Each has one person with a mandate.
public final class Everyone {

    /// The number of a mandate that nobody else has.
    private static final long RENEWED = 900;

    /// Where the service is run, with seats of both unions.
    public static final UnitId UNIT = new UnitId(new UUID(3, 1));

    /// The service line of the agreement.
    public static final ServiceLineId LINE = new ServiceLineId(new UUID(4, 1));

    /// Its code.
    public static final String LINE_CODE = "S1";

    /// A line without an agreement.
    public static final ServiceLineId FREE_LINE = new ServiceLineId(new UUID(4, 2));

    /// The union that sits at the table beside the first one.
    public static final OrganisationId SECOND_UNION = new OrganisationId(new UUID(1, 9));

    /// Its person.
    public static final PersonId SECOND_DELEGATE = new PersonId(new UUID(2, 9));

    private final Map<OrganisationKind, Organisation> home = new EnumMap<>(OrganisationKind.class);
    private final Map<OrganisationKind, Organisation> away = new EnumMap<>(OrganisationKind.class);
    private final Map<OrganisationId, Person> people = new LinkedHashMap<>();
    private final FakeParties parties;

    /// Puts everyone into `parties`.
    public Everyone(FakeParties parties) {
        this.parties = parties;
        int number = 1;
        for (OrganisationKind kind : OrganisationKind.values()) {
            home.put(kind, organisation(kind, number, "Casa"));
            away.put(kind, organisation(kind, number + 10, "Altrove"));
            number++;
        }
        organisation(OrganisationKind.UNION, 9, "Seconda");
        parties.put(
                new ProductionUnit(
                        UNIT,
                        home(OrganisationKind.PROVIDER).id(),
                        "U1",
                        "Roma",
                        "Lazio",
                        100,
                        WorkplaceBody.RSU,
                        9,
                        Map.of(home(OrganisationKind.UNION).id(), 6, SECOND_UNION, 3)));
        parties.put(line(LINE, LINE_CODE));
        parties.put(line(FREE_LINE, "S2"));
    }

    private ServiceLine line(ServiceLineId id, String code) {
        return new ServiceLine(
                id,
                code,
                home(OrganisationKind.PROVIDER).id(),
                home(OrganisationKind.CLIENT).id(),
                UNIT,
                "Assistenza clienti",
                "Roma",
                Channel.VOICE_IN,
                false,
                100,
                60);
    }

    private Organisation organisation(OrganisationKind kind, int number, String name) {
        Organisation organisation =
                new Organisation(
                        new OrganisationId(new UUID(1, number)),
                        kind,
                        "O" + number,
                        name + " " + kind,
                        Optional.empty(),
                        "IT" + number,
                        false);
        Person person =
                new Person(
                        new PersonId(new UUID(2, number)),
                        organisation.id(),
                        "Persona",
                        name + " " + kind,
                        "persona" + number + "@voceviva.example",
                        Locale.ITALIAN,
                        Set.of(Role.values()),
                        true);
        parties.put(organisation);
        parties.put(person);
        parties.put(mandate(person.id(), number, Optional.empty()));
        people.put(organisation.id(), person);
        return organisation;
    }

    private static Mandate mandate(PersonId person, long number, Optional<LocalDate> last) {
        return new Mandate(
                new MandateId(new UUID(5, number)),
                person,
                Capacity.LEGAL_REPRESENTATIVE,
                Optional.empty(),
                "visura",
                LocalDate.of(2020, 1, 1),
                last);
    }

    /// The organisation of `kind` at the table; the association is nobody's party.
    public Organisation home(OrganisationKind kind) {
        return Objects.requireNonNull(home.get(kind));
    }

    /// An organisation of `kind` that sits at other tables.
    public Organisation away(OrganisationKind kind) {
        return Objects.requireNonNull(away.get(kind));
    }

    /// The organisations at home and away.
    public Iterable<Organisation> organisations() {
        return parties.organisations(people.keySet()).values();
    }

    /// The one person of `organisation`.
    public Person personOf(OrganisationId organisation) {
        return Objects.requireNonNull(people.get(organisation));
    }

    /// The person at the table for `kind`, with exactly the given roles.
    public Actor actor(OrganisationKind kind, Role... roles) {
        return acting(home(kind), roles);
    }

    /// The person at the table for `side`, with every role.
    public Actor at(PartySide side) {
        return actor(OrganisationKind.valueOf(side.name()), Role.values());
    }

    /// The person of the second union, with every role.
    public Actor secondDelegate() {
        return acting(parties.organisation(SECOND_UNION), Role.values());
    }

    /// The person of a foreign organisation of `kind`, with every role.
    public Actor stranger(OrganisationKind kind) {
        return acting(away(kind), Role.values());
    }

    private Actor acting(Organisation organisation, Role... roles) {
        Person person = personOf(organisation.id());
        return new Actor(
                person.id(), person.name(), organisation.id(), organisation.kind(), Set.of(roles));
    }

    /// A second person of `organisation`, who may do everything and has no mandate; the same one
    /// every time.
    public PersonId colleagueIn(OrganisationId organisation) {
        PersonId id = new PersonId(new UUID(6, organisation.value().getLeastSignificantBits()));
        parties.put(
                new Person(
                        id,
                        organisation,
                        "Collega",
                        "Fidata",
                        id + "@voceviva.example",
                        Locale.ITALIAN,
                        Set.of(Role.values()),
                        true));
        return id;
    }

    /// The colleague at the table for `side`, with every role.
    public Actor colleagueAt(PartySide side) {
        Organisation organisation = home(OrganisationKind.valueOf(side.name()));
        return new Actor(
                colleagueIn(organisation.id()),
                "Collega Fidata",
                organisation.id(),
                organisation.kind(),
                Set.of(Role.values()));
    }

    /// The mandate of the one person of `organisation`.
    public Mandate mandateOf(OrganisationId organisation) {
        return parties.mandatesOf(personOf(organisation).id()).getFirst();
    }

    /// Ends the mandate of the person at the table for `side` on `last`.
    public void endMandate(PartySide side, LocalDate last) {
        Person person = personOf(home(OrganisationKind.valueOf(side.name())).id());
        parties.put(
                mandate(
                        person.id(),
                        person.id().value().getLeastSignificantBits(),
                        Optional.of(last)));
    }

    /// Ends the mandate of the person at the table for `side` and gives another one in its place.
    public void renewMandate(PartySide side) {
        Person person = personOf(home(OrganisationKind.valueOf(side.name())).id());
        endMandate(side, LocalDate.of(2020, 1, 1));
        parties.put(mandate(person.id(), RENEWED, Optional.empty()));
    }

    /// Gives the person at the table for `side` other roles, or shuts them out.
    public void change(PartySide side, Set<Role> roles, boolean active) {
        Person old = personOf(home(OrganisationKind.valueOf(side.name())).id());
        parties.put(
                new Person(
                        old.id(),
                        old.organisation(),
                        old.givenName(),
                        old.familyName(),
                        old.email(),
                        old.language(),
                        roles,
                        active));
    }
}
