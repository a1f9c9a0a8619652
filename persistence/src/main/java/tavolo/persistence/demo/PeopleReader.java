package tavolo.persistence.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.library.PipeTable.Row;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.Role;
import tavolo.domain.party.UnitId;

/// Reads the people of the demo world and their mandates.
final class PeopleReader {

    private PeopleReader() {}

    static List<DemoPerson> people(
            Map<String, DemoOrganisation> organisations, Map<String, ProductionUnit> units) {
        List<DemoPerson> people = new ArrayList<>();
        for (Row row : DemoFiles.table("people.psv")) {
            DemoOrganisation organisation = organisations.get(row.get("organisation"));
            if (organisation == null) {
                throw new BrokenStoryException(row.file(), row.line(), "no such organisation");
            }
            people.add(person(row, organisation, units));
        }
        return people;
    }

    private static DemoPerson person(
            Row row, DemoOrganisation organisation, Map<String, ProductionUnit> units) {
        String mail = mailOf(row.get("given"), row.get("family"), organisation.domain());
        PersonId id = new PersonId(DemoIds.of("person", mail));
        Set<Role> roles =
                row.list("roles", '+').stream().map(Role::valueOf).collect(Collectors.toSet());
        Person person =
                new Person(
                        id,
                        organisation.organisation().id(),
                        row.get("given"),
                        row.get("family"),
                        mail,
                        Locale.ITALIAN,
                        roles,
                        true);
        String card = row.get("card");
        return new DemoPerson(
                person, mandate(row, id, units), card.isEmpty() ? 0 : Integer.parseInt(card));
    }

    private static Optional<Mandate> mandate(
            Row row, PersonId person, Map<String, ProductionUnit> units) {
        if (row.get("capacity").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Mandate(
                        new MandateId(DemoIds.of("mandate", person.toString())),
                        person,
                        Capacity.valueOf(row.get("capacity")),
                        unit(row, units),
                        row.get("evidence"),
                        LocalDate.parse(row.get("from")),
                        Optional.of(row.get("to"))
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse)));
    }

    private static Optional<UnitId> unit(Row row, Map<String, ProductionUnit> units) {
        String code = row.get("unit");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        ProductionUnit unit = units.get(code);
        if (unit == null) {
            throw new BrokenStoryException(row.file(), row.line(), "no unit " + code);
        }
        return Optional.of(unit.id());
    }

    private static String mailOf(String given, String family, String domain) {
        return letters(given) + "." + letters(family) + "@" + domain;
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
