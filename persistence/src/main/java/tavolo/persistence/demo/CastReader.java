package tavolo.persistence.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.library.PipeTable.Row;
import tavolo.domain.party.Channel;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.domain.party.WorkplaceBody;

/// Reads organisations, production units and service lines from the lists.
final class CastReader {

    private static final List<String> UNIONS = List.of("U1", "U2", "U3", "U4");

    private CastReader() {}

    static Map<String, DemoOrganisation> organisations() {
        Map<String, Row> registry = new LinkedHashMap<>();
        DemoFiles.table("registry.psv").forEach(row -> registry.put(row.get("code"), row));
        Map<String, DemoOrganisation> found = new LinkedHashMap<>();
        for (Row row : DemoFiles.list("providers.csv")) {
            add(found, registry, OrganisationKind.PROVIDER, row);
        }
        for (Row row : DemoFiles.list("clients.csv")) {
            add(found, registry, OrganisationKind.CLIENT, row);
        }
        for (Row row : DemoFiles.list("unions.csv")) {
            add(found, registry, OrganisationKind.UNION, row);
        }
        for (Row row : DemoFiles.table("association.psv")) {
            add(found, registry, OrganisationKind.ASSOCIATION, row);
        }
        return found;
    }

    private static void add(
            Map<String, DemoOrganisation> found,
            Map<String, Row> registry,
            OrganisationKind kind,
            Row row) {
        String code = row.get("id");
        Row register = registry.get(code);
        if (register == null) {
            throw new BrokenStoryException(row.file(), row.line(), code + " is not in registry");
        }
        Organisation organisation =
                new Organisation(
                        new OrganisationId(DemoIds.of("organisation", code)),
                        kind,
                        code,
                        row.get("name"),
                        Optional.of(cell(row, "acronym")).filter(word -> !word.isEmpty()),
                        register.get("tax_code"),
                        cell(row, "public").equals("Y"));
        found.put(
                code,
                new DemoOrganisation(
                        organisation,
                        cell(row, "sector"),
                        cell(row, "regulated").equals("Y"),
                        cell(row, "regime"),
                        register.get("domain")));
    }

    /// The cell, empty where the list has no such column.
    private static String cell(Row row, String column) {
        return row.cells().getOrDefault(column, "");
    }

    static Map<String, ProductionUnit> units(Map<String, DemoOrganisation> organisations) {
        Map<String, ProductionUnit> units = new LinkedHashMap<>();
        for (Row row : DemoFiles.list("units.csv")) {
            String code = row.get("unit");
            Map<OrganisationId, Integer> shares = new LinkedHashMap<>();
            for (String union : UNIONS) {
                int share = Integer.parseInt(row.get(union.toLowerCase(java.util.Locale.ROOT)));
                if (share > 0) {
                    shares.put(id(organisations, union), share);
                }
            }
            units.put(
                    code,
                    new ProductionUnit(
                            new UnitId(DemoIds.of("unit", code)),
                            id(organisations, code.substring(0, 3)),
                            code,
                            row.get("city"),
                            row.get("region"),
                            Integer.parseInt(row.get("hc")),
                            WorkplaceBody.valueOf(row.get("rep")),
                            Integer.parseInt(row.get("total")),
                            shares));
        }
        return units;
    }

    static Map<String, DemoLine> lines(
            Map<String, DemoOrganisation> organisations, Map<String, ProductionUnit> units) {
        Map<String, String> bases = new LinkedHashMap<>();
        DemoFiles.table("essential.psv")
                .forEach(row -> bases.put(row.get("service"), row.get("basis")));
        Map<String, DemoLine> lines = new LinkedHashMap<>();
        for (Row row : DemoFiles.list("services.csv")) {
            String code = row.get("id");
            String blocker = row.get("blocker").equals("-") ? "" : row.get("blocker");
            ServiceLine line = line(row, organisations, units);
            lines.put(
                    code,
                    new DemoLine(line, bases.getOrDefault(code, ""), blocker, row.get("state")));
        }
        return lines;
    }

    private static ServiceLine line(
            Row row,
            Map<String, DemoOrganisation> organisations,
            Map<String, ProductionUnit> units) {
        OrganisationId provider = id(organisations, row.get("prov"));
        ProductionUnit unit =
                units.values().stream()
                        .filter(u -> u.provider().equals(provider))
                        .filter(u -> u.city().equals(row.get("city")))
                        .findFirst()
                        .orElseThrow(() ->
                                new BrokenStoryException(row.file(), row.line(), "no such unit"));
        return new ServiceLine(
                new ServiceLineId(DemoIds.of("line", row.get("id"))),
                row.get("id"),
                provider,
                id(organisations, row.get("client")),
                unit.id(),
                row.get("service"),
                row.get("city"),
                Channel.valueOf(row.get("channel")),
                row.get("ess").equals("Y"),
                Integer.parseInt(row.get("hc")),
                Integer.parseInt(row.get("remote")));
    }

    private static OrganisationId id(Map<String, DemoOrganisation> organisations, String code) {
        DemoOrganisation found = organisations.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no organisation has the code " + code);
        }
        return found.organisation().id();
    }
}
