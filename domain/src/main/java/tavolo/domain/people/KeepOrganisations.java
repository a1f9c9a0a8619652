package tavolo.domain.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;

/// The association registers the organisations that use the portal, each with its first
/// administrator, who gets a one-time link; from then on every organisation keeps itself.
@UseCase
public final class KeepOrganisations {

    private final Transactions transactions;
    private final People people;
    private final AuditTrail trail;
    private final Secrets secrets;
    private final IdSource ids;
    private final Clock clock;

    public KeepOrganisations(
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

    /// What is known of a new organisation.
    ///
    /// @param acronym short name of a union; empty for others
    /// @param administrator e-mail address of its first administrator
    public record Registration(
            OrganisationKind kind,
            String code,
            String name,
            Optional<String> acronym,
            String taxCode,
            boolean publicBody,
            String givenName,
            String familyName,
            String administrator) {}

    /// The organisations of one kind.
    public Outcome<List<Organisation>> list(Actor actor, OrganisationKind kind) {
        if (!actor.may(Deed.KEEP_ORGANISATIONS)) {
            return notAllowed();
        }
        return Outcome.done(transactions.inOne(() -> people.organisations(kind)));
    }

    /// Registers an organisation and invites its first administrator.
    public Outcome<IssuedLink> register(Actor actor, Registration wanted) {
        if (!actor.may(Deed.KEEP_ORGANISATIONS)) {
            return notAllowed();
        }
        if (wanted.name().isBlank()
                || wanted.name().length() > 200
                || wanted.acronym().filter(acronym -> acronym.length() > 20).isPresent()
                || !KeepPeople.isName(wanted.givenName())
                || !KeepPeople.isName(wanted.familyName())) {
            return Outcome.refused(new PartyRefusal.NameMissing());
        }
        if (wanted.taxCode().strip().length() > 16) {
            return Outcome.refused(new PartyRefusal.CodeUnfit(wanted.taxCode()));
        }
        if (!KeepPeople.isEmail(wanted.administrator().strip())) {
            return Outcome.refused(new PartyRefusal.EmailInvalid(wanted.administrator()));
        }
        return transactions.inOne(() -> store(actor, wanted));
    }

    private Outcome<IssuedLink> store(Actor actor, Registration wanted) {
        String code = wanted.code().strip();
        if (code.isEmpty() || code.length() > 20 || people.isCodeTaken(code)) {
            return Outcome.refused(new PartyRefusal.CodeUnfit(code));
        }
        String email = wanted.administrator().strip();
        if (people.isTaken(email)) {
            return Outcome.refused(new PartyRefusal.EmailTaken(email));
        }
        Organisation organisation = organisation(wanted, code);
        people.add(organisation);
        Person person =
                new Person(
                        new PersonId(ids.next()),
                        organisation.id(),
                        wanted.givenName().strip(),
                        wanted.familyName().strip(),
                        email,
                        Locale.ITALIAN,
                        EnumSet.of(Role.ADMINISTRATOR),
                        true);
        people.add(person);
        trail.append(
                Fact.ofHouse(
                        FactKind.ORGANISATION_REGISTERED,
                        clock.instant(),
                        actor,
                        Map.of("organisation", organisation.id().toString(), "code", code)));
        return Outcome.done(invitation(person));
    }

    private Organisation organisation(Registration wanted, String code) {
        return new Organisation(
                new OrganisationId(ids.next()),
                wanted.kind(),
                code,
                wanted.name().strip(),
                wanted.acronym().map(String::strip).filter(a -> !a.isEmpty()),
                wanted.taxCode().strip(),
                wanted.publicBody());
    }

    private IssuedLink invitation(Person person) {
        String token = secrets.newToken();
        OneTimeLink link =
                new OneTimeLink(
                        ids.next(),
                        person.id(),
                        OneTimeLink.Purpose.INVITATION,
                        Sha256.digestOf(token).toString(),
                        clock.instant().plus(KeepPeople.INVITATION_LIFETIME));
        people.add(link);
        return new IssuedLink(person, token, link.expiresAt());
    }

    private static <T> Outcome<T> notAllowed() {
        return Outcome.refused(new PartyRefusal.NotAnAdministrator(Deed.KEEP_ORGANISATIONS));
    }
}
