package tavolo.persistence.board;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_LINE;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNIT;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PRODUCTION_UNIT;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import tavolo.domain.agreement.Addendum;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.TurnLedger;
import tavolo.domain.agreement.TurnPeriod;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.RevisedName;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TurnLine;
import tavolo.domain.library.Language;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.AddendumColumns;
import tavolo.persistence.row.TurnPeriodTable;
import tavolo.persistence.row.TurnTable;
import tavolo.persistence.schema.tables.Agreement;
import tavolo.persistence.schema.tables.Organisation;

/// The table of one agreement, in ten statements whatever its length. Nothing is fetched unless the
/// first finds that the agreement may be seen.
final class TableQuery {

    private static final Organisation PROVIDER = ORGANISATION.as("provider");
    private static final Organisation CLIENT = ORGANISATION.as("client");
    private static final Field<BigDecimal> HEADCOUNT = people(SERVICE_LINE.HEADCOUNT);
    private static final Field<BigDecimal> REMOTE = people(SERVICE_LINE.REMOTE);

    private static final Agreement REVISION = AGREEMENT.as("revision");
    private static final Agreement REVISED = AGREEMENT.as("revised");

    private final DSLContext sql;
    private final InstrumentLines instruments;
    private final ClauseLines clauses;
    private final CorrectionLines corrections;

    TableQuery(DSLContext sql) {
        this.sql = sql;
        this.instruments = new InstrumentLines(sql);
        this.clauses = new ClauseLines(sql);
        this.corrections = new CorrectionLines(sql);
    }

    Optional<TableView> view(AgreementId id, Visibility eyes) {
        return sql.select(
                        AGREEMENT.NUMBER,
                        AGREEMENT.TITLE,
                        AGREEMENT.STATE,
                        AGREEMENT.ROUND,
                        AGREEMENT.LANGUAGE,
                        AGREEMENT.STARTS_ON,
                        AGREEMENT.ENDS_ON,
                        AGREEMENT.PROPOSED_AT,
                        PROVIDER.ID,
                        PROVIDER.NAME,
                        PROVIDER.ACRONYM,
                        CLIENT.ID,
                        CLIENT.NAME,
                        CLIENT.ACRONYM,
                        HEADCOUNT,
                        REMOTE)
                .from(AGREEMENT)
                .join(PROVIDER)
                .on(PROVIDER.ID.eq(AGREEMENT.PROVIDER_ID))
                .join(CLIENT)
                .on(CLIENT.ID.eq(AGREEMENT.CLIENT_ID))
                .where(AGREEMENT.ID.eq(id.value()))
                .and(VisibilityCondition.agreement(eyes))
                .fetchOptional(head -> view(head, id, eyes));
    }

    Optional<LocalDate> beganOn(AgreementId id, Visibility eyes) {
        Field<LocalDate> first = coalesce(REVISED.STARTS_ON, AGREEMENT.STARTS_ON);
        return sql.select(first)
                .from(AGREEMENT)
                .leftJoin(REVISED)
                .on(REVISED.ID.eq(AGREEMENT.REVISES_ID))
                .where(AGREEMENT.ID.eq(id.value()))
                .and(VisibilityCondition.agreement(eyes))
                .fetchOptional(first);
    }

    private TableView view(Record head, AgreementId id, Visibility eyes) {
        return new TableView(
                id,
                head.get(AGREEMENT.NUMBER),
                head.get(AGREEMENT.TITLE),
                AgreementState.valueOf(head.get(AGREEMENT.STATE)),
                head.get(AGREEMENT.ROUND),
                Language.valueOf(head.get(AGREEMENT.LANGUAGE)),
                head.get(AGREEMENT.STARTS_ON),
                Optional.ofNullable(head.get(AGREEMENT.ENDS_ON)),
                parties(head, id),
                turns(id, TurnTable.toldTo(eyes)),
                ledger(head, id, TurnTable.toldTo(eyes).periods()),
                instruments.of(id, eyes),
                clauses.of(id, eyes, noCondition()),
                cities(id),
                head.get(HEADCOUNT).intValue(),
                head.get(REMOTE).intValue(),
                revises(id, eyes),
                revisions(id, eyes),
                corrections.of(id, eyes));
    }

    /// Who may see a revision may see what it revises: the parties are the same.
    private Optional<RevisedName> revises(AgreementId id, Visibility eyes) {
        return sql.select(AGREEMENT.ID, AGREEMENT.NUMBER, REVISION.REVISES_AS)
                .from(REVISION)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(REVISION.REVISES_ID))
                .where(REVISION.ID.eq(id.value()))
                .and(VisibilityCondition.agreement(eyes))
                .fetchOptional(row ->
                        new RevisedName(
                                new AgreementId(row.value1()),
                                row.value2(),
                                RevisionKind.valueOf(row.value3())));
    }

    private List<Addendum> revisions(AgreementId id, Visibility eyes) {
        return sql.select(AddendumColumns.ALL)
                .from(AGREEMENT)
                .where(AGREEMENT.REVISES_ID.eq(id.value()))
                .and(VisibilityCondition.agreement(eyes))
                .orderBy(AGREEMENT.OPENED_AT, AGREEMENT.NUMBER)
                .fetch(AddendumColumns::of);
    }

    private List<PartyName> parties(Record head, AgreementId id) {
        List<PartyName> parties = new ArrayList<>();
        parties.add(party(head, PROVIDER, PartySide.PROVIDER));
        parties.add(party(head, CLIENT, PartySide.CLIENT));
        sql.select(ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION.ACRONYM)
                .from(AGREEMENT_UNION)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(AGREEMENT_UNION.UNION_ID))
                .where(AGREEMENT_UNION.AGREEMENT_ID.eq(id.value()))
                .orderBy(Columns.shortName(ORGANISATION))
                .forEach(row -> parties.add(party(row, ORGANISATION, PartySide.UNION)));
        return parties;
    }

    private static PartyName party(Record row, Organisation organisation, PartySide side) {
        String name = row.get(organisation.NAME);
        return new PartyName(
                new OrganisationId(row.get(organisation.ID)),
                side,
                name,
                Optional.ofNullable(row.get(organisation.ACRONYM)).orElse(name));
    }

    private List<TurnLine> turns(AgreementId id, TurnTable table) {
        return sql
                .select(table.side(), table.todo(), table.since())
                .from(table.rows())
                .where(table.agreement().eq(id.value()))
                .and(table.todo().gt(0))
                .fetch(row -> AgreementRows.turn(table, row))
                .stream()
                .sorted(Comparator.comparing(TurnLine::side))
                .toList();
    }

    /// The time before the proposal is nobody's but the provider's, and once proposed not counted.
    private TurnLedger ledger(Record head, AgreementId id, TurnPeriodTable table) {
        TurnLedger whole =
                new TurnLedger(
                        sql.select(table.side(), table.began(), table.ended())
                                .from(table.rows())
                                .where(table.agreement().eq(id.value()))
                                .orderBy(table.side(), table.number())
                                .fetch(row ->
                                        new TurnPeriod(
                                                PartySide.valueOf(row.get(table.side())),
                                                row.get(table.began()),
                                                Optional.ofNullable(row.get(table.ended())))));
        return Optional.ofNullable(head.get(AGREEMENT.PROPOSED_AT)).map(whole::from).orElse(whole);
    }

    private List<String> cities(AgreementId id) {
        return sql.selectDistinct(PRODUCTION_UNIT.CITY)
                .from(AGREEMENT_UNIT)
                .join(PRODUCTION_UNIT)
                .on(PRODUCTION_UNIT.ID.eq(AGREEMENT_UNIT.UNIT_ID))
                .where(AGREEMENT_UNIT.AGREEMENT_ID.eq(id.value()))
                .orderBy(PRODUCTION_UNIT.CITY)
                .fetch(PRODUCTION_UNIT.CITY);
    }

    private static Field<BigDecimal> people(Field<Integer> column) {
        return field(
                select(coalesce(sum(column), inline(BigDecimal.ZERO)))
                        .from(AGREEMENT_LINE)
                        .join(SERVICE_LINE)
                        .on(SERVICE_LINE.ID.eq(AGREEMENT_LINE.SERVICE_LINE_ID))
                        .where(AGREEMENT_LINE.AGREEMENT_ID.eq(AGREEMENT.ID)));
    }
}
