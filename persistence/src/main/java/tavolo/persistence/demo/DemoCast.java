package tavolo.persistence.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.ProductionUnit;

/// Everybody and everything that the stories are about, by the codes of the files.
record DemoCast(
        Map<String, DemoOrganisation> organisations,
        Map<String, ProductionUnit> units,
        Map<String, DemoLine> lines,
        List<DemoPerson> people) {

    /// The cast as the files tell it.
    static DemoCast load() {
        Map<String, DemoOrganisation> organisations = CastReader.organisations();
        Map<String, ProductionUnit> units = CastReader.units(organisations);
        Map<String, DemoLine> lines = CastReader.lines(organisations, units);
        return new DemoCast(organisations, units, lines, PeopleReader.people(organisations, units));
    }

    Organisation organisation(String code) {
        DemoOrganisation found = organisations.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no organisation has the code " + code);
        }
        return found.organisation();
    }

    DemoLine line(String code) {
        DemoLine found = lines.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no line has the code " + code);
        }
        return found;
    }

    /// The organisation with `id`.
    ///
    /// @throws IllegalArgumentException if there is none
    Organisation organisation(OrganisationId id) {
        return organisations.values().stream()
                .map(DemoOrganisation::organisation)
                .filter(organisation -> organisation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no organisation " + id));
    }

    /// The people of `organisation`, in the order of the file.
    List<DemoPerson> peopleOf(OrganisationId organisation) {
        return people.stream()
                .filter(one -> one.person().organisation().equals(organisation))
                .toList();
    }

    /// The person of `organisation` with the given family name.
    Optional<DemoPerson> person(OrganisationId organisation, String familyName) {
        return peopleOf(organisation).stream()
                .filter(one -> one.person().familyName().equals(familyName))
                .findFirst();
    }

    /// `person` as somebody who acts.
    Actor actor(DemoPerson person) {
        OrganisationId id = person.person().organisation();
        return new Actor(
                person.person().id(),
                person.person().name(),
                id,
                organisation(id).kind(),
                person.person().roles());
    }

    /// The organisations of `kind`, in the order of the files.
    List<DemoOrganisation> of(OrganisationKind kind) {
        List<DemoOrganisation> found = new ArrayList<>();
        for (DemoOrganisation one : new LinkedHashMap<>(organisations).values()) {
            if (one.organisation().kind() == kind) {
                found.add(one);
            }
        }
        return found;
    }
}
