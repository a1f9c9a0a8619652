package tavolo.domain.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.PowerFile;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.Role;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.people.OneTimeLink;
import tavolo.domain.people.People;
import tavolo.domain.people.PersonLine;

/// People, mandates, links and sites in memory.
public final class FakePeople implements People {

    private final FakeTransactions transactions;
    private final Map<PersonId, Person> people;
    private final Map<PersonId, Long> versions;
    private final Map<PersonId, String> passwords;
    private final Map<MandateId, PowerFile> proofs;
    private final Map<MandateId, Mandate> mandates;
    private final Map<UUID, OneTimeLink> links;
    private final Map<OrganisationId, Organisation> organisations;
    private final Map<String, ProductionUnit> units;
    private final Map<String, ServiceLine> lines;

    public FakePeople(FakeTransactions transactions) {
        this.transactions = transactions;
        this.people = transactions.table();
        this.versions = transactions.table();
        this.passwords = transactions.table();
        this.proofs = transactions.table();
        this.mandates = transactions.table();
        this.links = transactions.table();
        this.organisations = transactions.table();
        this.units = transactions.table();
        this.lines = transactions.table();
    }

    @Override
    public List<PersonLine> of(OrganisationId organisation) {
        transactions.require();
        return people.values().stream()
                .filter(person -> person.organisation().equals(organisation))
                .sorted(Comparator.comparing(Person::familyName))
                .map(this::line)
                .toList();
    }

    private PersonLine line(Person person) {
        return new PersonLine(
                person,
                mandates.values().stream().filter(m -> m.person().equals(person.id())).toList(),
                passwords.containsKey(person.id()),
                versions.getOrDefault(person.id(), 0L));
    }

    @Override
    public Optional<PersonLine> find(OrganisationId organisation, PersonId person) {
        return of(organisation).stream()
                .filter(line -> line.person().id().equals(person))
                .findFirst();
    }

    @Override
    public boolean isTaken(String email) {
        transactions.require();
        return people.values().stream().anyMatch(p -> p.email().equalsIgnoreCase(email));
    }

    @Override
    public void add(Person person) {
        transactions.require();
        people.put(person.id(), person);
    }

    @Override
    public boolean change(Person person, long version) {
        transactions.require();
        if (versions.getOrDefault(person.id(), 0L) != version) {
            return false;
        }
        people.put(person.id(), person);
        versions.put(person.id(), version + 1);
        return true;
    }

    @Override
    public int otherAdministrators(OrganisationId organisation, PersonId except) {
        return (int)
                of(organisation).stream()
                        .map(PersonLine::person)
                        .filter(p -> p.active() && p.roles().contains(Role.ADMINISTRATOR))
                        .filter(p -> !p.id().equals(except))
                        .count();
    }

    @Override
    public void grant(Mandate mandate) {
        transactions.require();
        mandates.put(mandate.id(), mandate);
    }

    @Override
    public void prove(MandateId mandate, String name, Bytes content, Instant at) {
        transactions.require();
        proofs.put(mandate, new PowerFile(name, content.digest(), content.length()));
    }

    @Override
    public Map<MandateId, PowerFile> proofs(OrganisationId organisation) {
        Map<MandateId, PowerFile> own = new LinkedHashMap<>();
        for (PersonLine line : of(organisation)) {
            for (Mandate mandate : line.mandates()) {
                PowerFile proof = proofs.get(mandate.id());
                if (proof != null) {
                    own.put(mandate.id(), proof);
                }
            }
        }
        return own;
    }

    @Override
    public void end(MandateId mandate, LocalDate lastDay) {
        transactions.require();
        mandates.computeIfPresent(
                mandate,
                (_, old) ->
                        new Mandate(
                                old.id(),
                                old.person(),
                                old.capacity(),
                                old.unit(),
                                old.evidence(),
                                old.validFrom(),
                                Optional.of(lastDay)));
    }

    @Override
    public List<ProductionUnit> unitsOf(OrganisationId organisation) {
        transactions.require();
        return units.values().stream()
                .filter(unit ->
                        unit.provider().equals(organisation)
                                || unit.shares().containsKey(organisation))
                .toList();
    }

    @Override
    public void add(OneTimeLink link) {
        transactions.require();
        links.values().removeIf(old -> old.person().equals(link.person()));
        links.put(link.id(), link);
    }

    @Override
    public Optional<PersonId> useLink(String tokenHash, Instant now) {
        transactions.require();
        Optional<OneTimeLink> found =
                links.values().stream()
                        .filter(link -> link.tokenHash().equals(tokenHash))
                        .filter(link -> now.isBefore(link.expiresAt()))
                        .findFirst();
        found.ifPresent(link -> links.remove(link.id()));
        return found.map(OneTimeLink::person);
    }

    @Override
    public void setPassword(PersonId person, String passwordHash) {
        transactions.require();
        passwords.put(person, passwordHash);
    }

    @Override
    public boolean isEmpty() {
        transactions.require();
        return organisations.isEmpty();
    }

    @Override
    public void add(Organisation organisation) {
        transactions.require();
        organisations.put(organisation.id(), organisation);
    }

    @Override
    public List<Organisation> organisations(OrganisationKind kind) {
        transactions.require();
        return organisations.values().stream()
                .filter(organisation -> organisation.kind() == kind)
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    @Override
    public boolean isCodeTaken(String code) {
        transactions.require();
        return organisations.values().stream().anyMatch(o -> o.code().equals(code))
                || units.containsKey(code)
                || lines.containsKey(code);
    }

    @Override
    public void add(ProductionUnit unit) {
        transactions.require();
        units.put(unit.code(), unit);
    }

    @Override
    public void add(ServiceLine line) {
        transactions.require();
        lines.put(line.code(), line);
    }

    /// The password of `person` as it is stored; empty before one was set.
    public Optional<String> passwordOf(PersonId person) {
        return Optional.ofNullable(passwords.get(person));
    }
}
