package tavolo.persistence.benchmark;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_LINE;
import static tavolo.persistence.schema.Tables.AGREEMENT_TURN;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNIT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;
import static tavolo.persistence.schema.Tables.UNION_TURN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.persistence.schema.tables.records.ServiceLineRecord;

/// Adds agreements between the parties that a database already holds, the same ones every time:
/// with unions, unit, service line, instruments and turns, without clauses. One union sits at every
/// table, so that one person at least sees them all.
public final class ManyAgreements {

    /// How many of forty agreements stand in each state: most of a long history is over.
    private static final Map<AgreementState, Integer> OF_FORTY =
            Map.of(
                    AgreementState.DRAFT, 1,
                    AgreementState.PROPOSED, 1,
                    AgreementState.NEGOTIATING, 2,
                    AgreementState.INITIALLED, 1,
                    AgreementState.SIGNING, 1,
                    AgreementState.SIGNED, 1,
                    AgreementState.IN_FORCE, 9,
                    AgreementState.EXPIRED, 18,
                    AgreementState.SUPERSEDED, 4,
                    AgreementState.WITHDRAWN, 2);

    private static final List<AgreementState> STATES =
            OF_FORTY.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(
                            entry -> Collections.nCopies(entry.getValue(), entry.getKey()).stream())
                    .toList();
    private static final Instant FIRST = Instant.parse("2012-01-09T08:00:00Z");
    private static final Duration BETWEEN_TWO = Duration.ofMinutes(86);
    private static final long SEED = 20200420;
    private static final int AT_ONCE = 5000;

    private final DSLContext sql;
    private final Transactions transactions;
    private final IdSource ids;
    private final UUID everywhere;
    private final Random random = new Random(SEED);
    private final List<ServiceLineRecord> lines;
    private final List<UUID> unions;
    private final Map<UUID, UUID> openers;
    private final Map<UUID, String> names;

    /// @param everywhere the union that sits at every table
    public ManyAgreements(
            DSLContext sql, Transactions transactions, IdSource ids, UUID everywhere) {
        this.everywhere = everywhere;
        this.sql = sql;
        this.transactions = transactions;
        this.ids = ids;
        this.lines = sql.selectFrom(SERVICE_LINE).orderBy(SERVICE_LINE.CODE).fetch();
        this.unions =
                sql.select(ORGANISATION.ID)
                        .from(ORGANISATION)
                        .where(ORGANISATION.KIND.eq(OrganisationKind.UNION.name()))
                        .orderBy(ORGANISATION.CODE)
                        .fetch(ORGANISATION.ID);
        this.names =
                sql.select(ORGANISATION.ID, ORGANISATION.NAME)
                        .from(ORGANISATION)
                        .fetchMap(ORGANISATION.ID, ORGANISATION.NAME);
        this.openers =
                sql.selectFrom(PERSON).orderBy(PERSON.EMAIL_KEY).stream()
                        .collect(
                                Collectors.toMap(
                                        person -> person.get(PERSON.ORGANISATION_ID),
                                        person -> person.get(PERSON.ID),
                                        (first, _) -> first));
    }

    /// Adds `count` agreements.
    public void add(int count) {
        Rows rows =
                new Rows(
                        agreements(),
                        seats(),
                        units(),
                        served(),
                        turns(),
                        unionTurns(),
                        instruments());
        for (int number = 1; number <= count; number++) {
            add(rows, number);
            if (number % AT_ONCE == 0 || number == count) {
                transactions.inOne(rows::write);
            }
        }
    }

    private void add(Rows rows, int number) {
        UUID id = ids.next();
        ServiceLineRecord line = lines.get(random.nextInt(lines.size()));
        AgreementState state = STATES.get(random.nextInt(STATES.size()));
        Instant opened = FIRST.plus(BETWEEN_TWO.multipliedBy(number));
        Instant changed = opened.plus(Duration.ofMinutes(random.nextInt(90 * 24 * 60)));
        LocalDate starts = LocalDate.ofInstant(changed, ZoneOffset.UTC).plusDays(30);
        String title = "%s — %s %d".formatted(line.getName(), line.getCity(), number % 97 + 1);
        rows.agreements.add(
                id,
                number(number),
                title,
                line.getProviderId(),
                line.getClientId(),
                "IT",
                state.name(),
                1 + random.nextInt(4),
                starts,
                starts.plusYears(2),
                openers.get(line.getProviderId()),
                opened,
                state == AgreementState.DRAFT ? null : opened.plusSeconds(3600),
                changed,
                true,
                0L);
        rows.units.add(id, line.getUnitId());
        rows.served.add(id, line.getId());
        for (UUID union : unions) {
            if (union.equals(everywhere) || random.nextBoolean()) {
                rows.seats.add(
                        id,
                        union,
                        changed,
                        number(number),
                        title,
                        names.get(line.getProviderId()),
                        names.get(line.getClientId()),
                        state.name(),
                        state.place(),
                        starts,
                        state != AgreementState.DRAFT);
            }
        }
        for (PartySide side : PartySide.values()) {
            rows.turns.add(id, side.name(), todo(state), changed);
            rows.unionTurns.add(id, side.name(), todo(state), changed);
        }
        for (InstrumentKind kind : InstrumentKind.values()) {
            rows.instruments.add(ids.next(), id, kind.name(), status(state), 1, 0L);
        }
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "B%05d", number);
    }

    private int todo(AgreementState state) {
        return switch (state) {
            case PROPOSED, NEGOTIATING -> random.nextInt(12);
            case SIGNING -> random.nextInt(3);
            case SIGNED -> 1;
            default -> 0;
        };
    }

    private static String status(AgreementState state) {
        return switch (state) {
            case DRAFT, PROPOSED, NEGOTIATING, WITHDRAWN -> "OPEN";
            case INITIALLED -> "CLOSED";
            case SIGNING -> "SIGNING";
            default -> "SIGNED";
        };
    }

    private Batch agreements() {
        return new Batch(
                sql,
                AGREEMENT,
                AGREEMENT.ID,
                AGREEMENT.NUMBER,
                AGREEMENT.TITLE,
                AGREEMENT.PROVIDER_ID,
                AGREEMENT.CLIENT_ID,
                AGREEMENT.LANGUAGE,
                AGREEMENT.STATE,
                AGREEMENT.ROUND,
                AGREEMENT.STARTS_ON,
                AGREEMENT.ENDS_ON,
                AGREEMENT.OPENED_BY,
                AGREEMENT.OPENED_AT,
                AGREEMENT.PROPOSED_AT,
                AGREEMENT.CHANGED_AT,
                AGREEMENT.DEMO,
                AGREEMENT.VERSION);
    }

    private Batch seats() {
        return new Batch(
                sql,
                AGREEMENT_UNION,
                AGREEMENT_UNION.AGREEMENT_ID,
                AGREEMENT_UNION.UNION_ID,
                AGREEMENT_UNION.CHANGED_AT,
                AGREEMENT_UNION.NUMBER,
                AGREEMENT_UNION.TITLE,
                AGREEMENT_UNION.PROVIDER_NAME,
                AGREEMENT_UNION.CLIENT_NAME,
                AGREEMENT_UNION.STATE,
                AGREEMENT_UNION.STATE_ORDER,
                AGREEMENT_UNION.STARTS_ON,
                AGREEMENT_UNION.PROPOSED);
    }

    private Batch units() {
        return new Batch(sql, AGREEMENT_UNIT, AGREEMENT_UNIT.AGREEMENT_ID, AGREEMENT_UNIT.UNIT_ID);
    }

    private Batch served() {
        return new Batch(
                sql, AGREEMENT_LINE, AGREEMENT_LINE.AGREEMENT_ID, AGREEMENT_LINE.SERVICE_LINE_ID);
    }

    private Batch turns() {
        return new Batch(
                sql,
                AGREEMENT_TURN,
                AGREEMENT_TURN.AGREEMENT_ID,
                AGREEMENT_TURN.SIDE,
                AGREEMENT_TURN.TODO,
                AGREEMENT_TURN.SINCE);
    }

    private Batch unionTurns() {
        return new Batch(
                sql,
                UNION_TURN,
                UNION_TURN.AGREEMENT_ID,
                UNION_TURN.SIDE,
                UNION_TURN.TODO,
                UNION_TURN.SINCE);
    }

    private Batch instruments() {
        return new Batch(
                sql,
                INSTRUMENT,
                INSTRUMENT.ID,
                INSTRUMENT.AGREEMENT_ID,
                INSTRUMENT.KIND,
                INSTRUMENT.STATUS,
                INSTRUMENT.EDITION,
                INSTRUMENT.VERSION);
    }

    /// Where the rows of an agreement go.
    private record Rows(
            Batch agreements,
            Batch seats,
            Batch units,
            Batch served,
            Batch turns,
            Batch unionTurns,
            Batch instruments) {

        /// The agreements first, since the others refer to them.
        boolean write() {
            List.of(agreements, seats, units, served, turns, unionTurns, instruments)
                    .forEach(Batch::write);
            return true;
        }
    }
}
