package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_PARAMETER;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.STANCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Names;
import tavolo.persistence.schema.tables.records.StanceRecord;

/// Reads clauses with their positions, and the texts of their versions.
final class ClauseReading {

    private static final Condition IS_LATEST =
            CLAUSE_VERSION.CLAUSE_ID.eq(CLAUSE.ID).and(CLAUSE_VERSION.NUMBER.eq(CLAUSE.LATEST));

    private final DSLContext sql;

    ClauseReading(DSLContext sql) {
        this.sql = sql;
    }

    /// The clauses of `agreement` in reading order, by instrument.
    Map<UUID, List<Clause>> byInstrument(UUID agreement) {
        Map<UUID, List<Position>> positions = positions(agreement);
        return sql
                .select(
                        CLAUSE.ID,
                        CLAUSE.INSTRUMENT_ID,
                        CLAUSE.KIND,
                        CLAUSE.CODE,
                        CLAUSE.OWNERS,
                        CLAUSE.STAKES,
                        CLAUSE.SHARED,
                        CLAUSE_VERSION.ID,
                        CLAUSE_VERSION.NUMBER,
                        CLAUSE_VERSION.TARGET_REVISION_ID)
                .from(CLAUSE)
                .join(CLAUSE_VERSION)
                .on(IS_LATEST)
                .where(CLAUSE.AGREEMENT_ID.eq(agreement))
                .orderBy(CLAUSE.ORDINAL)
                .fetch()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get(CLAUSE.INSTRUMENT_ID),
                                Collectors.mapping(
                                        row -> clause(row, positions), Collectors.toList())));
    }

    private static Clause clause(Record row, Map<UUID, List<Position>> positions) {
        UUID version = row.get(CLAUSE_VERSION.ID);
        return new Clause(
                new ClauseId(row.get(CLAUSE.ID)),
                new ClausePlace(
                        InstrumentKind.valueOf(row.get(CLAUSE.KIND)),
                        new ClauseCode(row.get(CLAUSE.CODE))),
                new ClauseVersionId(version),
                row.get(CLAUSE_VERSION.NUMBER),
                Optional.ofNullable(row.get(CLAUSE_VERSION.TARGET_REVISION_ID))
                        .map(TargetRevisionId::new),
                Names.split(PartySide.class, row.get(CLAUSE.OWNERS)),
                Names.split(PartySide.class, row.get(CLAUSE.STAKES)),
                row.get(CLAUSE.SHARED),
                positions.getOrDefault(version, List.of()));
    }

    private Map<UUID, List<Position>> positions(UUID agreement) {
        return sql.select(STANCE)
                .from(CLAUSE)
                .join(CLAUSE_VERSION)
                .on(IS_LATEST)
                .join(STANCE)
                .on(STANCE.CLAUSE_VERSION_ID.eq(CLAUSE_VERSION.ID))
                .where(CLAUSE.AGREEMENT_ID.eq(agreement))
                .fetchGroups(
                        row -> row.value1().getClauseVersionId(), row -> position(row.value1()));
    }

    private static Position position(StanceRecord row) {
        return new Position(
                PartySide.valueOf(row.getSide()),
                Stand.valueOf(row.getStand()),
                row.getReason(),
                new OrganisationId(row.getOrganisationId()),
                new PersonId(row.getPersonId()),
                row.getTakenAt(),
                row.getOfRows());
    }

    Optional<ClauseId> clauseOf(AgreementId agreement, ClauseVersionId version) {
        return sql.select(CLAUSE.ID)
                .from(CLAUSE_VERSION)
                .join(CLAUSE)
                .on(CLAUSE.ID.eq(CLAUSE_VERSION.CLAUSE_ID))
                .where(CLAUSE_VERSION.ID.eq(version.value()))
                .and(CLAUSE.AGREEMENT_ID.eq(agreement.value()))
                .fetchOptional(CLAUSE.ID)
                .map(ClauseId::new);
    }

    ClauseText text(ClauseVersionId version) {
        Map<ClauseId, ClauseText> found = texts(CLAUSE_VERSION.ID.eq(version.value()));
        return found.values().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clause version " + version));
    }

    Map<ClauseId, ClauseText> texts(InstrumentId instrument) {
        return texts(CLAUSE.INSTRUMENT_ID.eq(instrument.value()).and(IS_LATEST));
    }

    private Map<ClauseId, ClauseText> texts(Condition wanted) {
        Map<UUID, Map<String, String>> values = values(wanted);
        return sql.select(
                        CLAUSE.ID,
                        CLAUSE_VERSION.ID,
                        CLAUSE_VERSION.TEXT_IT,
                        CLAUSE_VERSION.TEXT_EN)
                .from(CLAUSE_VERSION)
                .join(CLAUSE)
                .on(CLAUSE.ID.eq(CLAUSE_VERSION.CLAUSE_ID))
                .where(wanted)
                .fetchMap(
                        row -> new ClauseId(row.value1()),
                        row ->
                                new ClauseText(
                                        new Bilingual(row.value3(), row.value4()),
                                        values.getOrDefault(row.value2(), Map.of())));
    }

    private Map<UUID, Map<String, String>> values(Condition wanted) {
        Map<UUID, Map<String, String>> values = new HashMap<>();
        sql.select(
                        CLAUSE_PARAMETER.CLAUSE_VERSION_ID,
                        CLAUSE_PARAMETER.NAME,
                        CLAUSE_PARAMETER.AMOUNT)
                .from(CLAUSE_PARAMETER)
                .join(CLAUSE_VERSION)
                .on(CLAUSE_VERSION.ID.eq(CLAUSE_PARAMETER.CLAUSE_VERSION_ID))
                .join(CLAUSE)
                .on(CLAUSE.ID.eq(CLAUSE_VERSION.CLAUSE_ID))
                .where(wanted)
                .forEach(row ->
                        values.computeIfAbsent(row.value1(), _ -> new HashMap<>())
                                .put(row.value2(), row.value3()));
        return values;
    }
}
