package tavolo.domain.fake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.party.Candidate;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Parties;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.Role;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;

/// Organisations, people, mandates, units and lines in memory; all can be put in again, changed.
public final class FakeParties implements Parties {

    private final FakeAgreements agreements;
    private final Map<OrganisationId, Organisation> organisations = new LinkedHashMap<>();
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<MandateId, Mandate> mandates = new LinkedHashMap<>();
    private final Map<UnitId, ProductionUnit> units = new LinkedHashMap<>();
    private final Map<ServiceLineId, ServiceLine> lines = new LinkedHashMap<>();

    /// The person with `id`.
    Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /// Everybody of `organisation`.
    List<Person> peopleOf(OrganisationId organisation) {
        return people.values().stream()
                .filter(person -> person.organisation().equals(organisation))
                .toList();
    }

    /// @param agreements know which lines they cover
    public FakeParties(FakeAgreements agreements) {
        this.agreements = agreements;
    }

    public void put(Organisation organisation) {
        organisations.put(organisation.id(), organisation);
    }

    public void put(Person person) {
        people.put(person.id(), person);
    }

    public void put(Mandate mandate) {
        mandates.put(mandate.id(), mandate);
    }

    public void put(ProductionUnit unit) {
        units.put(unit.id(), unit);
    }

    public void put(ServiceLine line) {
        lines.put(line.id(), line);
    }

    /// The mandates of one person.
    public List<Mandate> mandatesOf(PersonId person) {
        return mandates.values().stream().filter(m -> m.person().equals(person)).toList();
    }

    @Override
    public Organisation organisation(OrganisationId id) {
        Organisation found = organisations.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no organisation " + id);
        }
        return found;
    }

    @Override
    public Map<OrganisationId, Organisation> organisations(Collection<OrganisationId> ids) {
        return kept(organisations, ids);
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        kept(people, ids).forEach((id, person) -> names.put(id, person.name()));
        return names;
    }

    @Override
    public List<ServiceLine> linesOf(OrganisationId provider) {
        return lines.values().stream()
                .filter(line -> line.provider().equals(provider))
                .sorted(Comparator.comparing(ServiceLine::code))
                .toList();
    }

    @Override
    public List<ServiceLine> lines(Collection<ServiceLineId> ids) {
        return List.copyOf(kept(lines, ids).values());
    }

    @Override
    public List<ServiceLine> linesOfAgreement(UUID agreement) {
        return lines(agreements.linesOf(agreement)).stream()
                .sorted(Comparator.comparing(ServiceLine::code))
                .toList();
    }

    @Override
    public List<ProductionUnit> units(Collection<UnitId> ids) {
        return List.copyOf(kept(units, ids).values());
    }

    @Override
    public List<Candidate> candidates(
            OrganisationId organisation, Collection<UnitId> concerned, LocalDate day) {
        boolean union = organisation(organisation).kind() == OrganisationKind.UNION;
        return mandates.values().stream()
                .filter(mandate -> mandate.isValidOn(day))
                .filter(mandate -> !union || mandate.unit().map(concerned::contains).orElse(true))
                .flatMap(mandate -> candidate(mandate.id()).stream())
                .filter(candidate -> candidate.organisation().equals(organisation))
                .filter(Candidate::signs)
                .sorted(Comparator.comparing(Candidate::name))
                .toList();
    }

    @Override
    public Map<PersonId, String> signers(OrganisationId organisation) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        people.values().stream()
                .filter(person -> person.organisation().equals(organisation))
                .filter(person -> person.active() && person.roles().contains(Role.SIGNATORY))
                .forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    @Override
    public Optional<Candidate> candidate(MandateId id) {
        return Optional.ofNullable(mandates.get(id))
                .flatMap(mandate ->
                        Optional.ofNullable(people.get(mandate.person()))
                                .map(person -> candidate(person, mandate)));
    }

    private static Candidate candidate(Person person, Mandate mandate) {
        return new Candidate(
                person.id(),
                person.name(),
                person.organisation(),
                person.active() && person.roles().contains(Role.SIGNATORY),
                mandate);
    }

    private static <K, V> Map<K, V> kept(Map<K, V> all, Collection<K> ids) {
        Map<K, V> kept = new LinkedHashMap<>(all);
        kept.keySet().retainAll(ids);
        return kept;
    }
}
