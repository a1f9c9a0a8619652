package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_LINE;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNIT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Position;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.persistence.row.Affected;

/// Writes a new agreement with everything it starts with.
final class OpeningRows {

    private final DSLContext sql;
    private final ClauseRows clauses;
    private final TargetRows targets;
    private final SignatoryRows signatories;

    OpeningRows(DSLContext sql) {
        this.sql = sql;
        this.clauses = new ClauseRows(sql);
        this.targets = new TargetRows(sql);
        this.signatories = new SignatoryRows(sql);
    }

    void insert(AgreementOpening opening) {
        Agreement agreement = opening.agreement();
        UUID id = agreement.id().value();
        insertAgreement(opening);
        insertUnions(opening);
        insertUnits(id, opening.units());
        insertLines(id, opening.lines());
        opening.targets().ifPresent(table -> targets.insert(id, table));
        agreement.instruments().forEach(instrument -> insertInstrument(id, instrument));
        clauses.insertVersions(opening.drafts());
        clauses.insertPositions(positions(agreement));
    }

    private void insertAgreement(AgreementOpening opening) {
        Agreement agreement = opening.agreement();
        boolean draft = agreement.state() == AgreementState.DRAFT;
        Affected.one(
                "open agreement",
                sql.insertInto(AGREEMENT)
                        .set(AGREEMENT.ID, agreement.id().value())
                        .set(AGREEMENT.NUMBER, agreement.number())
                        .set(AGREEMENT.TITLE, opening.title())
                        .set(AGREEMENT.PROVIDER_ID, agreement.provider().value())
                        .set(AGREEMENT.CLIENT_ID, agreement.client().value())
                        .set(AGREEMENT.LANGUAGE, agreement.binding().name())
                        .set(AGREEMENT.STATE, agreement.state().name())
                        .set(AGREEMENT.ROUND, agreement.stage().round())
                        .set(AGREEMENT.STARTS_ON, agreement.startsOn())
                        .set(AGREEMENT.ENDS_ON, agreement.endsOn().orElse(null))
                        .set(AGREEMENT.OPENED_BY, opening.openedBy().value())
                        .set(AGREEMENT.OPENED_AT, opening.openedAt())
                        .set(AGREEMENT.PROPOSED_AT, draft ? null : opening.openedAt())
                        .set(AGREEMENT.CHANGED_AT, opening.openedAt())
                        .set(AGREEMENT.DEMO, agreement.demo())
                        .set(AGREEMENT.VERSION, 0L)
                        .execute());
    }

    private void insertUnions(AgreementOpening opening) {
        Agreement agreement = opening.agreement();
        String provider = nameOf(agreement.provider());
        String client = nameOf(agreement.client());
        for (OrganisationId union : agreement.unions()) {
            Affected.one(
                    "seat union",
                    sql.insertInto(AGREEMENT_UNION)
                            .set(AGREEMENT_UNION.AGREEMENT_ID, agreement.id().value())
                            .set(AGREEMENT_UNION.UNION_ID, union.value())
                            .set(AGREEMENT_UNION.CHANGED_AT, opening.openedAt())
                            .set(AGREEMENT_UNION.NUMBER, agreement.number())
                            .set(AGREEMENT_UNION.TITLE, opening.title())
                            .set(AGREEMENT_UNION.PROVIDER_NAME, provider)
                            .set(AGREEMENT_UNION.CLIENT_NAME, client)
                            .set(AGREEMENT_UNION.STATE, agreement.state().name())
                            .set(AGREEMENT_UNION.STATE_ORDER, agreement.state().place())
                            .set(AGREEMENT_UNION.STARTS_ON, agreement.startsOn())
                            .set(
                                    AGREEMENT_UNION.PROPOSED,
                                    agreement.state() != AgreementState.DRAFT)
                            .execute());
        }
    }

    private String nameOf(OrganisationId organisation) {
        return sql.select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .fetchSingle()
                .value1();
    }

    private void insertUnits(UUID agreement, Collection<UnitId> units) {
        for (UnitId unit : units) {
            Affected.one(
                    "concern unit",
                    sql.insertInto(AGREEMENT_UNIT)
                            .set(AGREEMENT_UNIT.AGREEMENT_ID, agreement)
                            .set(AGREEMENT_UNIT.UNIT_ID, unit.value())
                            .execute());
        }
    }

    private void insertLines(UUID agreement, Collection<ServiceLineId> lines) {
        for (ServiceLineId line : lines) {
            Affected.one(
                    "cover line",
                    sql.insertInto(AGREEMENT_LINE)
                            .set(AGREEMENT_LINE.AGREEMENT_ID, agreement)
                            .set(AGREEMENT_LINE.SERVICE_LINE_ID, line.value())
                            .execute());
        }
    }

    private void insertInstrument(UUID agreement, Instrument instrument) {
        Affected.one(
                "open instrument",
                sql.insertInto(INSTRUMENT)
                        .set(INSTRUMENT.ID, instrument.id().value())
                        .set(INSTRUMENT.AGREEMENT_ID, agreement)
                        .set(INSTRUMENT.KIND, instrument.kind().name())
                        .set(INSTRUMENT.STATUS, instrument.status().name())
                        .set(INSTRUMENT.EDITION, instrument.edition())
                        .set(INSTRUMENT.TEXT_DIGEST, instrument.textDigest().orElse(null))
                        .set(INSTRUMENT.VERSION, 0L)
                        .execute());
        clauses.insert(agreement, instrument);
        int edition = instrument.isOpen() ? instrument.edition() + 1 : instrument.edition();
        signatories.insert(instrument.id(), edition, instrument.signatories());
    }

    private static Map<ClauseVersionId, Collection<Position>> positions(Agreement agreement) {
        return agreement.clauses().collect(Collectors.toMap(Clause::latest, Clause::positions));
    }
}
