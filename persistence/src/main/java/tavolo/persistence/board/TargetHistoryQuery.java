package tavolo.persistence.board;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_LINE;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;
import static tavolo.persistence.schema.Tables.TARGET_ENTRY;
import static tavolo.persistence.schema.Tables.TARGET_SUBJECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.AppliedTarget;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.board.TargetSource;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.Indicator;
import tavolo.persistence.term.TargetEntries;

/// What was recorded about the targets of service lines. What comes from agreements that the eyes
/// may not see gives its days and nothing else; money is asked for only for those who sign the
/// commercial addendum.
final class TargetHistoryQuery {

    private static final Comparator<AppliedTarget> BY_CATALOGUE =
            Comparator.comparing(
                            (AppliedTarget applied) -> applied.version().subject().kpi(),
                            Indicator.IN_ORDER)
                    .thenComparing(applied -> applied.version().subject().scope().toString());

    private final DSLContext sql;

    TargetHistoryQuery(DSLContext sql) {
        this.sql = sql;
    }

    Optional<List<AppliedTarget>> applied(
            String service, LocalDate day, Optional<Instant> known, Visibility eyes) {
        return line(service, eyes).map(line -> applied(line, day, known, eyes));
    }

    private Optional<UUID> line(String service, Visibility eyes) {
        return sql.select(SERVICE_LINE.ID)
                .from(SERVICE_LINE)
                .join(AGREEMENT_LINE)
                .on(AGREEMENT_LINE.SERVICE_LINE_ID.eq(SERVICE_LINE.ID))
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(AGREEMENT_LINE.AGREEMENT_ID))
                .where(SERVICE_LINE.CODE.eq(service))
                .and(VisibilityCondition.agreement(eyes))
                .limit(1)
                .fetchOptional(SERVICE_LINE.ID);
    }

    /// The last word on the day of every target, found in the index alone, and only then its terms.
    private List<AppliedTarget> applied(
            UUID line, LocalDate day, Optional<Instant> known, Visibility eyes) {
        Field<Integer> place =
                rowNumber()
                        .over()
                        .partitionBy(TARGET_ENTRY.SUBJECT_ID)
                        .orderBy(TARGET_ENTRY.NUMBER.desc())
                        .as("place");
        Table<?> said =
                select(TARGET_ENTRY.SUBJECT_ID, TARGET_ENTRY.NUMBER, place)
                        .from(TARGET_ENTRY)
                        .where(TARGET_ENTRY.SERVICE_LINE_ID.eq(line))
                        .and(TARGET_ENTRY.VALID_FROM.le(day))
                        .and(TARGET_ENTRY.VALID_TO.isNull().or(TARGET_ENTRY.VALID_TO.gt(day)))
                        .and(known.map(TARGET_ENTRY.RECORDED_AT::le).orElse(noCondition()))
                        .asTable("said");
        Field<String> payoff = payoff(eyes);
        return sql
                .select(TargetEntries.ENTRY)
                .select(TargetEntries.SUBJECT)
                .select(AGREEMENT.ID, AGREEMENT.NUMBER, payoff)
                .from(said)
                .join(TARGET_ENTRY)
                .on(TARGET_ENTRY.SUBJECT_ID.eq(said.field(TARGET_ENTRY.SUBJECT_ID)))
                .and(TARGET_ENTRY.NUMBER.eq(said.field(TARGET_ENTRY.NUMBER)))
                .join(TARGET_SUBJECT)
                .on(TARGET_SUBJECT.ID.eq(TARGET_ENTRY.SUBJECT_ID))
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(TARGET_ENTRY.AGREEMENT_ID))
                .where(Objects.requireNonNull(said.field(place)).eq(1))
                .and(TARGET_ENTRY.KIND.eq(TargetEntries.VERSION))
                .and(VisibilityCondition.agreement(eyes))
                .fetch(row ->
                        new AppliedTarget(
                                TargetEntries.version(
                                        row, TargetEntries.subject(row), row.get(payoff)),
                                source(row)))
                .stream()
                .sorted(BY_CATALOGUE)
                .toList();
    }

    /// Money never leaves the database for eyes that may not see it.
    private static Field<String> payoff(Visibility eyes) {
        boolean money =
                eyes.side().filter(InstrumentKind.COMMERCIAL_ADDENDUM::isSignedBy).isPresent();
        return money
                ? TARGET_ENTRY.PAYOFF
                : inline((String) null, SQLDataType.CLOB).as(TARGET_ENTRY.PAYOFF.getName());
    }

    private static TargetSource source(Record row) {
        return new TargetSource(new AgreementId(row.get(AGREEMENT.ID)), row.get(AGREEMENT.NUMBER));
    }

    Optional<List<TargetHistory>> histories(AgreementId id, Visibility eyes) {
        return VisibilityCondition.sees(sql, eyes, id)
                ? Optional.of(histories(onLinesOf(id), eyes))
                : Optional.empty();
    }

    private static Condition onLinesOf(AgreementId id) {
        return TARGET_ENTRY.SERVICE_LINE_ID.in(
                select(AGREEMENT_LINE.SERVICE_LINE_ID)
                        .from(AGREEMENT_LINE)
                        .where(AGREEMENT_LINE.AGREEMENT_ID.eq(id.value())));
    }

    private List<TargetHistory> histories(Condition which, Visibility eyes) {
        Map<UUID, HistoryParts> parts = new HashMap<>();
        Field<String> payoff = payoff(eyes);
        Field<String> service =
                SERVICE_LINE.NAME.concat(inline(" · ")).concat(SERVICE_LINE.CITY).as("service");
        sql.select(TargetEntries.ENTRY)
                .select(TargetEntries.SUBJECT)
                .select(AGREEMENT.ID, AGREEMENT.NUMBER, SERVICE_LINE.CODE, service, payoff)
                .from(TARGET_ENTRY)
                .join(TARGET_SUBJECT)
                .on(TARGET_SUBJECT.ID.eq(TARGET_ENTRY.SUBJECT_ID))
                .join(SERVICE_LINE)
                .on(SERVICE_LINE.ID.eq(TARGET_ENTRY.SERVICE_LINE_ID))
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(TARGET_ENTRY.AGREEMENT_ID))
                .where(which)
                .and(VisibilityCondition.agreement(eyes))
                .forEach(row ->
                        parts.computeIfAbsent(
                                        row.get(TARGET_ENTRY.SUBJECT_ID),
                                        _ ->
                                                new HistoryParts(
                                                        TargetEntries.subject(row),
                                                        row.get(SERVICE_LINE.CODE),
                                                        row.get(service)))
                                .add(row, row.get(payoff), source(row)));
        addHidden(parts, which, eyes);
        return parts.values().stream()
                .sorted(HistoryParts.BY_LINE_AND_CATALOGUE)
                .map(HistoryParts::history)
                .toList();
    }

    /// The days that others took, of targets of which something may be known.
    private void addHidden(Map<UUID, HistoryParts> parts, Condition which, Visibility eyes) {
        List<UUID> known = new ArrayList<>(parts.keySet());
        sql.select(
                        TARGET_ENTRY.SUBJECT_ID,
                        TARGET_ENTRY.VALID_FROM,
                        TARGET_ENTRY.VALID_TO,
                        TARGET_ENTRY.RECORDED_AT)
                .from(TARGET_ENTRY)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(TARGET_ENTRY.AGREEMENT_ID))
                .where(which)
                .and(TARGET_ENTRY.SUBJECT_ID.in(known))
                .and(VisibilityCondition.agreement(eyes).not())
                .forEach(row ->
                        Objects.requireNonNull(parts.get(row.get(TARGET_ENTRY.SUBJECT_ID)))
                                .hide(row));
    }
}
