package tavolo.persistence.actual;

import java.util.EnumSet;
import java.util.List;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.IntakeDesk;
import tavolo.domain.intake.SheetReader;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Parties;
import tavolo.domain.party.Role;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.people.People;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;

/// A provider with a service line in a database, and the real parts with which it imports files.
public final class RealIntake {

    private static final List<String> FEATURES = List.of("exchange", "party", "people");

    private final DatabaseUnderTest database;
    private final Actor provider;
    private final ServiceLineId line;

    /// The packages that a database needs for it, besides the usual ones.
    public static String[] features() {
        return FEATURES.toArray(String[]::new);
    }

    /// A new provider with a line in `database`.
    public RealIntake(DatabaseUnderTest database) {
        this.database = database;
        DatabaseStores stores = new DatabaseStores(database);
        OrganisationId organisation = stores.givenOrganisation(OrganisationKind.PROVIDER);
        this.provider =
                new Actor(
                        stores.givenPerson(organisation),
                        "Ada Neri",
                        organisation,
                        OrganisationKind.PROVIDER,
                        EnumSet.allOf(Role.class));
        this.line =
                stores.givenLine(
                        organisation,
                        stores.givenOrganisation(OrganisationKind.CLIENT),
                        stores.givenUnit(organisation));
    }

    /// Somebody of the provider who holds every role.
    public Actor provider() {
        return provider;
    }

    /// Its service line.
    public ServiceLineId line() {
        return line;
    }

    /// What the use cases need, as in production.
    public IntakeDesk desk() {
        return desk(database.the(AuditTrail.class));
    }

    /// The same with another trail of facts.
    IntakeDesk desk(AuditTrail trail) {
        return new IntakeDesk(
                database.transactions(),
                database.the(Actuals.class),
                database.the(Parties.class),
                database.the(People.class),
                database.the(SheetReader.class),
                trail,
                database.the(BusinessClock.class),
                database.the(IdSource.class));
    }
}
