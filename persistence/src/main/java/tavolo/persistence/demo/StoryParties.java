package tavolo.persistence.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tavolo.domain.party.Candidate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;

/// The cast as the use cases ask for it.
///
/// @param covered the lines of an agreement that was already opened
record StoryParties(DemoCast cast, Function<UUID, Set<ServiceLineId>> covered) implements Parties {

    @Override
    public Organisation organisation(OrganisationId id) {
        return cast.organisation(id);
    }

    @Override
    public Map<OrganisationId, Organisation> organisations(Collection<OrganisationId> ids) {
        Map<OrganisationId, Organisation> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, cast.organisation(id)));
        return found;
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        cast.people().stream()
                .map(DemoPerson::person)
                .filter(person -> ids.contains(person.id()))
                .forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    @Override
    public List<ServiceLine> linesOf(OrganisationId provider) {
        return lines().filter(line -> line.provider().equals(provider)).toList();
    }

    @Override
    public List<ServiceLine> lines(Collection<ServiceLineId> ids) {
        return lines().filter(line -> ids.contains(line.id())).toList();
    }

    @Override
    public List<ServiceLine> linesOfAgreement(UUID agreement) {
        return lines(covered.apply(agreement));
    }

    private java.util.stream.Stream<ServiceLine> lines() {
        return cast.lines().values().stream().map(DemoLine::line);
    }

    @Override
    public List<ProductionUnit> units(Collection<UnitId> ids) {
        return cast.units().values().stream().filter(unit -> ids.contains(unit.id())).toList();
    }

    /// Members of the workplace bodies come before officers, who sign where there are none.
    @Override
    public List<Candidate> candidates(
            OrganisationId organisation, Collection<UnitId> units, LocalDate day) {
        return cast.peopleOf(organisation).stream()
                .flatMap(person -> person.candidate().stream())
                .filter(Candidate::signs)
                .filter(one -> one.mandate().isValidOn(day))
                .filter(one -> one.mandate().unit().map(units::contains).orElse(true))
                .sorted(Comparator.comparing(one -> one.mandate().unit().isEmpty()))
                .toList();
    }

    @Override
    public Optional<Candidate> candidate(MandateId id) {
        return cast.people().stream()
                .flatMap(person -> person.candidate().stream())
                .filter(one -> one.mandate().id().equals(id))
                .findFirst();
    }
}
