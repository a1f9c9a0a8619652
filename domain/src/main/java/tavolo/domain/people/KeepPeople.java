package tavolo.domain.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;

/// An administrator invites people into the own organisation, changes their roles, and issues links
/// with which they set a password. No administrator ever knows or sets a password.
@UseCase
public final class KeepPeople {

    /// How long an invitation can be used.
    public static final Duration INVITATION_LIFETIME = Duration.ofDays(7);

    /// How long a link for a new password can be used.
    public static final Duration RESET_LIFETIME = Duration.ofHours(24);

    private static final int EMAIL_LIMIT = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,}");

    private final Transactions transactions;
    private final People people;
    private final AuditTrail trail;
    private final Secrets secrets;
    private final IdSource ids;
    private final Clock clock;

    /// @param clock the real clock: links never follow the business clock
    public KeepPeople(
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

    /// Invites a person: stored without a password, with a link to set one.
    public Outcome<IssuedLink> invite(
            Actor actor, String givenName, String familyName, String email, Set<Role> roles) {
        String address = email.strip();
        Optional<Refusal> no = refusal(actor, givenName, familyName, roles);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        if (!isEmail(address)) {
            return Outcome.refused(new PartyRefusal.EmailInvalid(address));
        }
        Person person =
                new Person(
                        new PersonId(ids.next()),
                        actor.organisation(),
                        givenName.strip(),
                        familyName.strip(),
                        address,
                        Locale.ITALIAN,
                        roles,
                        true);
        return transactions.inOne(() -> add(actor, person));
    }

    private Outcome<IssuedLink> add(Actor actor, Person person) {
        if (people.isTaken(person.email())) {
            return Outcome.refused(new PartyRefusal.EmailTaken(person.email()));
        }
        people.add(person);
        record(actor, FactKind.PERSON_INVITED, person, Map.of("roles", words(person.roles())));
        return Outcome.done(link(person, OneTimeLink.Purpose.INVITATION, INVITATION_LIFETIME));
    }

    /// Changes name, roles and whether the person may sign in.
    ///
    /// @param version the version that was on the screen
    public Outcome<Person> change(Actor actor, Person wanted, long version) {
        Optional<Refusal> no =
                refusal(actor, wanted.givenName(), wanted.familyName(), wanted.roles());
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        return transactions.inOne(() ->
                people.find(actor.organisation(), wanted.id())
                        .map(found -> change(actor, found, wanted, version))
                        .orElseGet(() -> Outcome.refused(new PartyRefusal.UnknownPerson())));
    }

    private Outcome<Person> change(Actor actor, PersonLine found, Person wanted, long version) {
        boolean staysAdministrator = wanted.active() && wanted.roles().contains(Role.ADMINISTRATOR);
        if (!staysAdministrator
                && found.person().roles().contains(Role.ADMINISTRATOR)
                && people.otherAdministrators(actor.organisation(), wanted.id()) == 0) {
            return Outcome.refused(new PartyRefusal.LastAdministrator());
        }
        Person next =
                new Person(
                        wanted.id(),
                        actor.organisation(),
                        wanted.givenName().strip(),
                        wanted.familyName().strip(),
                        found.person().email(),
                        wanted.language(),
                        wanted.roles(),
                        wanted.active());
        if (!people.change(next, version)) {
            return Outcome.refused(new PartyRefusal.PersonChanged());
        }
        record(
                actor,
                FactKind.PERSON_CHANGED,
                next,
                Map.of(
                        "roles", words(next.roles()),
                        "active", Boolean.toString(next.active())));
        return Outcome.done(next);
    }

    /// A link with which a person of the own organisation sets a new password.
    public Outcome<IssuedLink> resetPassword(Actor actor, PersonId person) {
        if (!actor.may(Deed.KEEP_PEOPLE)) {
            return Outcome.refused(new PartyRefusal.NotAnAdministrator(Deed.KEEP_PEOPLE));
        }
        return transactions.inOne(() ->
                people.find(actor.organisation(), person)
                        .map(found -> reset(actor, found.person()))
                        .orElseGet(() -> Outcome.refused(new PartyRefusal.UnknownPerson())));
    }

    private Outcome<IssuedLink> reset(Actor actor, Person person) {
        record(actor, FactKind.PASSWORD_LINK_SENT, person, Map.of());
        return Outcome.done(link(person, OneTimeLink.Purpose.RESET, RESET_LIFETIME));
    }

    private IssuedLink link(Person person, OneTimeLink.Purpose purpose, Duration lifetime) {
        String token = secrets.newToken();
        Instant expires = clock.instant().plus(lifetime);
        people.add(
                new OneTimeLink(
                        ids.next(),
                        person.id(),
                        purpose,
                        Sha256.digestOf(token).toString(),
                        expires));
        return new IssuedLink(person, token, expires);
    }

    private static Optional<Refusal> refusal(
            Actor actor, String givenName, String familyName, Set<Role> roles) {
        if (!actor.may(Deed.KEEP_PEOPLE)) {
            return Optional.of(new PartyRefusal.NotAnAdministrator(Deed.KEEP_PEOPLE));
        }
        if (!isName(givenName) || !isName(familyName)) {
            return Optional.of(new PartyRefusal.NameMissing());
        }
        return roles.isEmpty() ? Optional.of(new PartyRefusal.RoleMissing()) : Optional.empty();
    }

    static boolean isEmail(String address) {
        return address.length() <= EMAIL_LIMIT && EMAIL.matcher(address).matches();
    }

    static boolean isName(String name) {
        return !name.isBlank() && name.strip().length() <= 100;
    }

    private void record(Actor actor, FactKind kind, Person person, Map<String, String> details) {
        Map<String, String> all = new java.util.HashMap<>(details);
        all.put("person", person.id().toString());
        trail.append(Fact.ofHouse(kind, clock.instant(), actor, all));
    }

    private static String words(Set<Role> roles) {
        return roles.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
