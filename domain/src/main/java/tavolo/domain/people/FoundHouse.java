package tavolo.domain.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;

/// The very first start outside a demonstration: the association that runs the portal and its first
/// administrator, who gets a one-time link and never a default password.
public final class FoundHouse {

    /// How long the link of the first administrator can be used.
    public static final Duration LIFETIME = Duration.ofDays(3);

    private final Transactions transactions;
    private final People people;
    private final AuditTrail trail;
    private final Secrets secrets;
    private final IdSource ids;
    private final Clock clock;

    public FoundHouse(
            Transactions transactions,
            People people,
            AuditTrail trail,
            Secrets secrets,
            IdSource ids,
            Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.trail = trail;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
    }

    /// Founds the house if the database is empty; empty if it is not.
    public Optional<IssuedLink> ifEmpty() {
        return transactions.inOne(() -> people.isEmpty() ? Optional.of(found()) : Optional.empty());
    }

    private IssuedLink found() {
        Organisation house =
                new Organisation(
                        new OrganisationId(ids.next()),
                        OrganisationKind.ASSOCIATION,
                        "HOUSE",
                        "Associazione",
                        Optional.empty(),
                        "-",
                        false);
        people.add(house);
        Person administrator =
                new Person(
                        new PersonId(ids.next()),
                        house.id(),
                        "Prima",
                        "Amministrazione",
                        "admin@localhost",
                        Locale.ITALIAN,
                        Set.of(Role.ADMINISTRATOR),
                        true);
        people.add(administrator);
        String token = secrets.newToken();
        OneTimeLink link =
                new OneTimeLink(
                        ids.next(),
                        administrator.id(),
                        OneTimeLink.Purpose.FIRST_ADMIN,
                        Sha256.digestOf(token).toString(),
                        clock.instant().plus(LIFETIME));
        people.add(link);
        trail.append(registered(house));
        return new IssuedLink(administrator, token, link.expiresAt());
    }

    /// The system itself did it, for there was nobody yet.
    private Fact registered(Organisation house) {
        return new Fact(
                Optional.empty(),
                FactKind.ORGANISATION_REGISTERED,
                clock.instant(),
                Optional.empty(),
                "Tavolo",
                Optional.empty(),
                Set.of(),
                new TreeMap<>(Map.of("organisation", house.id().toString(), "code", house.code())));
    }
}
