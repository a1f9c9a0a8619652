package tavolo.persistence.agreement;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.when;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.SIGNATORY;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.Manner;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.SignatoryRecord;

/// Those who sign, by edition of the instrument.
final class SignatoryRows {

    /// While a text is open, people are named for the edition that its next closing makes.
    private static final Field<Integer> CURRENT_EDITION =
            when(INSTRUMENT.STATUS.eq(InstrumentStatus.OPEN.name()), INSTRUMENT.EDITION.plus(1))
                    .otherwise(INSTRUMENT.EDITION);

    private final DSLContext sql;

    SignatoryRows(DSLContext sql) {
        this.sql = sql;
    }

    /// The signatories of the current editions in `agreement`, by instrument.
    Map<UUID, List<Signatory>> byInstrument(UUID agreement) {
        return sql
                .select(SIGNATORY)
                .from(INSTRUMENT)
                .join(SIGNATORY)
                .on(SIGNATORY.INSTRUMENT_ID.eq(INSTRUMENT.ID))
                .and(SIGNATORY.EDITION.eq(CURRENT_EDITION))
                .where(INSTRUMENT.AGREEMENT_ID.eq(agreement))
                .orderBy(SIGNATORY.ORDINAL, SIGNATORY.ID)
                .fetch()
                .stream()
                .map(row -> row.value1())
                .sorted(Comparator.comparing(row -> PartySide.valueOf(row.getSide())))
                .collect(
                        Collectors.groupingBy(
                                SignatoryRecord::getInstrumentId,
                                Collectors.mapping(SignatoryRows::signatory, Collectors.toList())));
    }

    private static Signatory signatory(SignatoryRecord row) {
        return new Signatory(
                new SignatoryId(row.getId()),
                new PersonId(row.getPersonId()),
                new OrganisationId(row.getOrganisationId()),
                new MandateId(row.getMandateId()),
                PartySide.valueOf(row.getSide()),
                Capacity.valueOf(row.getCapacity()),
                row.getField(),
                SignatoryState.valueOf(row.getState()),
                new Manner(
                        SignatureKind.valueOf(row.getManner()),
                        row.getMannerNote(),
                        MajorityWord.valueOf(row.getMajority()),
                        row.getLifted()),
                Optional.ofNullable(row.getPrincipalId()).map(PersonId::new),
                row.getPlace());
    }

    /// Names `signatories` for `side`, in place of those named before.
    void name(InstrumentId instrument, int edition, PartySide side, List<Signatory> signatories) {
        sql.deleteFrom(SIGNATORY)
                .where(SIGNATORY.INSTRUMENT_ID.eq(instrument.value()))
                .and(SIGNATORY.EDITION.eq(edition))
                .and(SIGNATORY.SIDE.eq(side.name()))
                .execute();
        insert(instrument, edition, signatories);
    }

    void insert(InstrumentId instrument, int edition, List<Signatory> signatories) {
        if (signatories.isEmpty()) {
            return;
        }
        var insert =
                sql.insertInto(
                        SIGNATORY,
                        SIGNATORY.ID,
                        SIGNATORY.INSTRUMENT_ID,
                        SIGNATORY.EDITION,
                        SIGNATORY.ORDINAL,
                        SIGNATORY.PERSON_ID,
                        SIGNATORY.ORGANISATION_ID,
                        SIGNATORY.MANDATE_ID,
                        SIGNATORY.SIDE,
                        SIGNATORY.CAPACITY,
                        SIGNATORY.FIELD,
                        SIGNATORY.STATE,
                        SIGNATORY.REASON,
                        SIGNATORY.PLACE,
                        SIGNATORY.VERSION);
        int ordinal = 0;
        for (Signatory signatory : signatories) {
            insert =
                    insert.values(
                            signatory.id().value(),
                            instrument.value(),
                            edition,
                            ordinal++,
                            signatory.person().value(),
                            signatory.organisation().value(),
                            signatory.mandate().value(),
                            signatory.side().name(),
                            signatory.capacity().name(),
                            signatory.field(),
                            signatory.state().name(),
                            "",
                            signatory.place(),
                            0L);
        }
        Affected.exactly(signatories.size(), "name signatories", insert.execute());
    }

    /// Stores what an open signatory decided.
    void decide(SignatoryId id, SignatoryState state, String reason, Instant at) {
        Affected.one(
                "decide",
                sql.update(SIGNATORY)
                        .set(SIGNATORY.STATE, state.name())
                        .set(SIGNATORY.REASON, reason)
                        .set(SIGNATORY.DECIDED_AT, at)
                        .set(SIGNATORY.VERSION, SIGNATORY.VERSION.plus(1))
                        .where(SIGNATORY.ID.eq(id.value()))
                        .and(SIGNATORY.STATE.eq(SignatoryState.OPEN.name()))
                        .execute());
    }

    /// Puts an open slot into the hands of `holder`.
    void hold(SignatoryId id, PersonId holder) {
        UUID named =
                sql.select(coalesce(SIGNATORY.PRINCIPAL_ID, SIGNATORY.PERSON_ID))
                        .from(SIGNATORY)
                        .where(SIGNATORY.ID.eq(id.value()))
                        .fetchSingle()
                        .value1();
        Affected.one(
                "hold slot",
                sql.update(SIGNATORY)
                        .set(SIGNATORY.PERSON_ID, holder.value())
                        .set(SIGNATORY.PRINCIPAL_ID, holder.value().equals(named) ? null : named)
                        .set(SIGNATORY.VERSION, SIGNATORY.VERSION.plus(1))
                        .where(SIGNATORY.ID.eq(id.value()))
                        .and(SIGNATORY.STATE.eq(SignatoryState.OPEN.name()))
                        .execute());
    }

    /// Stores how a signatory signs.
    void sign(SignatoryId id, Manner manner) {
        Affected.one(
                "state manner",
                sql.update(SIGNATORY)
                        .set(SIGNATORY.MANNER, manner.kind().name())
                        .set(SIGNATORY.MANNER_NOTE, manner.note())
                        .set(SIGNATORY.MAJORITY, manner.majority().name())
                        .set(SIGNATORY.LIFTED, manner.lifted())
                        .set(SIGNATORY.VERSION, SIGNATORY.VERSION.plus(1))
                        .where(SIGNATORY.ID.eq(id.value()))
                        .execute());
    }

    /// Puts a signatory into its place of the order.
    void place(SignatoryId id, int place) {
        Affected.one(
                "place signatory",
                sql.update(SIGNATORY)
                        .set(SIGNATORY.PLACE, place)
                        .set(SIGNATORY.VERSION, SIGNATORY.VERSION.plus(1))
                        .where(SIGNATORY.ID.eq(id.value()))
                        .execute());
    }

    /// The instrument for which `id` is named.
    InstrumentId instrumentOf(SignatoryId id) {
        return sql.select(SIGNATORY.INSTRUMENT_ID)
                .from(SIGNATORY)
                .where(SIGNATORY.ID.eq(id.value()))
                .fetchOptional(SIGNATORY.INSTRUMENT_ID)
                .map(InstrumentId::new)
                .orElseThrow(() -> new IllegalArgumentException("no signatory " + id));
    }
}
