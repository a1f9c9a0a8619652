package tavolo.persistence.talks;

import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.UNIT_SHARE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.Stand;
import tavolo.domain.party.Actor;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.domain.party.Visibility;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;

/// A provider, a client and a union of one production unit, each with a drafter and with people who
/// sign.
public final class TalkingParties {

    private final DatabaseUnderTest database;
    private final DatabaseStores stores;
    private final Map<PartySide, OrganisationId> organisations = new EnumMap<>(PartySide.class);
    private final Map<PartySide, Actor> drafters = new EnumMap<>(PartySide.class);
    private final Map<PartySide, List<MandateId>> mandates = new EnumMap<>(PartySide.class);
    private final Map<PersonId, Actor> people = new HashMap<>();
    private final UnitId unit;

    /// @param signatories how many people of each side sign
    public TalkingParties(DatabaseUnderTest database, int signatories) {
        this.database = database;
        this.stores = new DatabaseStores(database);
        for (PartySide side : PartySide.values()) {
            OrganisationKind kind = kind(side);
            OrganisationId organisation = stores.givenOrganisation(kind);
            organisations.put(side, organisation);
            mandates.put(side, new ArrayList<>());
            drafters.put(side, person(side, "Drafter"));
            for (int count = 1; count <= signatories; count++) {
                mandates.get(side).add(signatory(side, "Signatory " + count));
            }
        }
        this.unit = stores.givenUnit(organisation(PartySide.PROVIDER));
        database.sql()
                .insertInto(UNIT_SHARE)
                .set(UNIT_SHARE.UNIT_ID, unit.value())
                .set(UNIT_SHARE.UNION_ID, organisation(PartySide.UNION).value())
                .set(UNIT_SHARE.AMOUNT, 9)
                .execute();
    }

    private static OrganisationKind kind(PartySide side) {
        return switch (side) {
            case PROVIDER -> OrganisationKind.PROVIDER;
            case CLIENT -> OrganisationKind.CLIENT;
            case UNION -> OrganisationKind.UNION;
        };
    }

    private Actor person(PartySide side, String familyName) {
        PersonId person = stores.givenPerson(organisation(side));
        database.sql()
                .update(PERSON)
                .set(PERSON.FAMILY_NAME, familyName)
                .where(PERSON.ID.eq(person.value()))
                .execute();
        Actor actor =
                new Actor(
                        person,
                        "Ada " + familyName,
                        organisation(side),
                        kind(side),
                        EnumSet.allOf(Role.class));
        people.put(person, actor);
        return actor;
    }

    /// The mandate of one more person of `side` who may sign.
    public MandateId signatory(PartySide side, String familyName) {
        return stores.givenMandate(person(side, familyName).person());
    }

    /// The organisation on `side`.
    public OrganisationId organisation(PartySide side) {
        return java.util.Objects.requireNonNull(organisations.get(side));
    }

    /// The one who writes for `side`, and holds every role.
    public Actor drafter(PartySide side) {
        return java.util.Objects.requireNonNull(drafters.get(side));
    }

    /// The person with `id`, acting.
    public Actor actor(PersonId id) {
        return java.util.Objects.requireNonNull(people.get(id));
    }

    /// The mandates of those who sign for `side`.
    public Set<MandateId> mandates(PartySide side) {
        return Set.copyOf(java.util.Objects.requireNonNull(mandates.get(side)));
    }

    /// What `side` may see.
    public Visibility eyes(PartySide side) {
        return drafter(side).visibility();
    }

    /// The word of a second union, as if it sat at a table of these parties too.
    public Position otherUnion(Stand stand, String reason) {
        OrganisationId union = stores.givenOrganisation(OrganisationKind.UNION);
        PersonId delegate = stores.givenPerson(union);
        return new Position(
                PartySide.UNION,
                stand,
                reason,
                union,
                delegate,
                Instant.parse("2020-04-20T08:00:00Z"));
    }

    /// A service line of these parties that no agreement covers yet.
    public ServiceLineId freshLine() {
        return stores.givenLine(
                organisation(PartySide.PROVIDER), organisation(PartySide.CLIENT), unit);
    }
}
