package tavolo.persistence.agreement;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.INSTRUMENT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.Stage;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Visibility;
import tavolo.persistence.schema.tables.records.AgreementRecord;
import tavolo.persistence.schema.tables.records.InstrumentRecord;

/// Reads the aggregate: the agreement with its unions, instruments, clauses, positions and
/// signatories.
final class AgreementReading {

    private final DSLContext sql;
    private final ClauseReading clauses;
    private final SignatoryRows signatories;

    AgreementReading(DSLContext sql) {
        this.sql = sql;
        this.clauses = new ClauseReading(sql);
        this.signatories = new SignatoryRows(sql);
    }

    /// The agreement if `eyes` may see it; its row is locked.
    Optional<Agreement> find(AgreementId id, Visibility eyes) {
        return find(id, visibleTo(eyes));
    }

    /// The agreement for the system itself; its row is locked.
    Optional<Agreement> find(AgreementId id) {
        return find(id, DSL.noCondition());
    }

    private Optional<Agreement> find(AgreementId id, Condition visible) {
        return sql.selectFrom(AGREEMENT)
                .where(AGREEMENT.ID.eq(id.value()))
                .and(visible)
                .forUpdate()
                .fetchOptional()
                .map(this::agreement);
    }

    /// The provider sees its own; the others see theirs once they were proposed.
    private static Condition visibleTo(Visibility eyes) {
        if (eyes.side().isEmpty()) {
            return falseCondition();
        }
        UUID organisation = eyes.organisation().value();
        Condition seated =
                AGREEMENT
                        .CLIENT_ID
                        .eq(organisation)
                        .or(
                                exists(
                                        selectOne()
                                                .from(AGREEMENT_UNION)
                                                .where(
                                                        AGREEMENT_UNION.AGREEMENT_ID.eq(
                                                                AGREEMENT.ID))
                                                .and(AGREEMENT_UNION.UNION_ID.eq(organisation))));
        return AGREEMENT
                .PROVIDER_ID
                .eq(organisation)
                .or(AGREEMENT.PROPOSED_AT.isNotNull().and(seated));
    }

    private Agreement agreement(AgreementRecord row) {
        return new Agreement(
                new AgreementId(row.getId()),
                row.getNumber(),
                new OrganisationId(row.getProviderId()),
                new OrganisationId(row.getClientId()),
                unions(row.getId()),
                Stage.of(AgreementState.valueOf(row.getState()), row.getRound()),
                Language.valueOf(row.getLanguage()),
                row.getStartsOn(),
                Optional.ofNullable(row.getEndsOn()),
                row.getDemo(),
                instruments(row.getId()));
    }

    private Set<OrganisationId> unions(UUID agreement) {
        return sql
                .select(AGREEMENT_UNION.UNION_ID)
                .from(AGREEMENT_UNION)
                .where(AGREEMENT_UNION.AGREEMENT_ID.eq(agreement))
                .fetch(AGREEMENT_UNION.UNION_ID)
                .stream()
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
    }

    private List<Instrument> instruments(UUID agreement) {
        Map<UUID, List<Clause>> clausesOf = clauses.byInstrument(agreement);
        Map<UUID, List<Signatory>> signatoriesOf = signatories.byInstrument(agreement);
        return sql
                .selectFrom(INSTRUMENT)
                .where(INSTRUMENT.AGREEMENT_ID.eq(agreement))
                .fetch()
                .stream()
                .map(row ->
                        instrument(
                                row,
                                clausesOf.getOrDefault(row.getId(), List.of()),
                                signatoriesOf.getOrDefault(row.getId(), List.of())))
                .sorted(Comparator.comparing(Instrument::kind))
                .toList();
    }

    private static Instrument instrument(
            InstrumentRecord row, List<Clause> clauses, List<Signatory> signatories) {
        return new Instrument(
                new InstrumentId(row.getId()),
                InstrumentKind.valueOf(row.getKind()),
                InstrumentStatus.valueOf(row.getStatus()),
                row.getEdition(),
                Optional.ofNullable(row.getTextDigest()),
                clauses,
                signatories);
    }
}
