package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_LINE;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import tavolo.domain.board.OpeningChoice;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.UnitId;
import tavolo.persistence.row.Covering;

/// The service lines of a provider with the parties that follow from each.
final class OpeningQuery {

    private final DSLContext sql;
    private final Parties parties;

    OpeningQuery(DSLContext sql, Parties parties) {
        this.sql = sql;
        this.parties = parties;
    }

    List<OpeningChoice> choices(OrganisationId provider) {
        List<ServiceLine> lines = parties.linesOf(provider);
        Map<UnitId, ProductionUnit> units =
                parties.units(lines.stream().map(ServiceLine::unit).distinct().toList()).stream()
                        .collect(Collectors.toMap(ProductionUnit::id, Function.identity()));
        Map<OrganisationId, Organisation> organisations =
                parties.organisations(
                        Stream.concat(
                                        lines.stream().map(ServiceLine::client),
                                        units.values().stream()
                                                .flatMap(unit -> unit.shares().keySet().stream()))
                                .distinct()
                                .toList());
        Map<UUID, String> covered = covered(provider);
        return lines.stream()
                .map(line ->
                        choice(
                                line,
                                Objects.requireNonNull(units.get(line.unit())),
                                organisations,
                                covered))
                .toList();
    }

    private static OpeningChoice choice(
            ServiceLine line,
            ProductionUnit unit,
            Map<OrganisationId, Organisation> organisations,
            Map<UUID, String> covered) {
        return new OpeningChoice(
                line,
                Objects.requireNonNull(organisations.get(line.client())),
                unit,
                present(unit).map(organisations::get).filter(Objects::nonNull).toList(),
                Optional.ofNullable(covered.get(line.id().value())));
    }

    private static Stream<OrganisationId> present(ProductionUnit unit) {
        return unit.shares().entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .sorted(
                        Map.Entry.<OrganisationId, Integer>comparingByValue(
                                        Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /// The numbers of agreements that are not over, by line; the newest where there are several.
    private Map<UUID, String> covered(OrganisationId provider) {
        return sql
                .select(SERVICE_LINE.ID, AGREEMENT.NUMBER)
                .from(SERVICE_LINE)
                .join(AGREEMENT_LINE)
                .on(AGREEMENT_LINE.SERVICE_LINE_ID.eq(SERVICE_LINE.ID))
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(AGREEMENT_LINE.AGREEMENT_ID))
                .where(SERVICE_LINE.PROVIDER_ID.eq(provider.value()))
                .and(AGREEMENT.PROVIDER_ID.eq(provider.value()))
                .and(Covering.isCovering())
                .orderBy(AGREEMENT.OPENED_AT)
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(SERVICE_LINE.ID),
                                row -> row.get(AGREEMENT.NUMBER),
                                (_, newer) -> newer));
    }
}
