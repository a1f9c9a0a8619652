package tavolo.persistence.term;

import static tavolo.persistence.schema.Tables.PAYOFF_ROW;
import static tavolo.persistence.schema.Tables.PAYOFF_STANCE;
import static tavolo.persistence.schema.Tables.PAYOFF_TABLE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import tavolo.domain.agreement.PayoffStand;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.agreement.PayoffTableId;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.Bands;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.PayoffRow;
import tavolo.domain.term.Payoffs;
import tavolo.persistence.indicator.Formulas;

/// Rows of tables of what targets are worth, and of what was said of them, as values of the domain.
/// Who reads for people's eyes says in the condition whose agreements they may be.
public final class PayoffColumns {

    /// The item that is the cap.
    private static final String CAP = "*";

    private PayoffColumns() {}

    /// The column for bands.
    public static String write(Bands bands) {
        return TermsForm.write(new Members(Map.of("bands", TermsForm.bands(bands))));
    }

    private static Bands bands(String column) {
        return TermsForm.bands(FormReading.of(column).items("bands"));
    }

    /// The column for what a word is about.
    public static String item(Optional<Indicator> item) {
        return item.map(Indicator::name).orElse(CAP);
    }

    /// The tables for which `which` holds, oldest first.
    ///
    /// @param which on the row of `PAYOFF_TABLE`
    public static List<PayoffTable> tables(DSLContext sql, Condition which) {
        Map<UUID, List<PayoffRow>> rows =
                sql.select(PAYOFF_ROW.fields())
                        .select(PAYOFF_TABLE.REVISION_ID)
                        .from(PAYOFF_TABLE)
                        .join(PAYOFF_ROW)
                        .on(PAYOFF_ROW.TABLE_ID.eq(PAYOFF_TABLE.ID))
                        .where(which)
                        .orderBy(PAYOFF_ROW.ORDINAL)
                        .fetchGroups(PAYOFF_ROW.TABLE_ID, PayoffColumns::row);
        return sql.select(PAYOFF_TABLE.fields())
                .from(PAYOFF_TABLE)
                .where(which)
                .orderBy(PAYOFF_TABLE.NUMBER)
                .fetch(table ->
                        table(table, rows.getOrDefault(table.get(PAYOFF_TABLE.ID), List.of())));
    }

    private static PayoffTable table(Record row, List<PayoffRow> rows) {
        return new PayoffTable(
                new PayoffTableId(row.get(PAYOFF_TABLE.ID)),
                row.get(PAYOFF_TABLE.NUMBER),
                new TargetRevisionId(row.get(PAYOFF_TABLE.REVISION_ID)),
                PartySide.valueOf(row.get(PAYOFF_TABLE.AUTHOR_SIDE)),
                new PersonId(row.get(PAYOFF_TABLE.AUTHOR_ID)),
                row.get(PAYOFF_TABLE.REASON),
                new Payoffs(
                        rows,
                        new PayoffItem.Cap(Optional.ofNullable(row.get(PAYOFF_TABLE.MONTHLY_CAP)))),
                row.get(PAYOFF_TABLE.CREATED_AT));
    }

    private static PayoffRow row(Record row) {
        return new PayoffRow(
                indicator(row, row.get(PAYOFF_ROW.KPI)),
                row.get(PAYOFF_ROW.WEIGHT),
                bands(row.get(PAYOFF_ROW.BANDS)));
    }

    private static Indicator indicator(Record row, String name) {
        return Formulas.inTable(row, name, row.get(PAYOFF_TABLE.REVISION_ID));
    }

    /// Every word on the tables for which `which` holds, in the order in which they were said.
    ///
    /// @param which on the row of `PAYOFF_TABLE`
    public static List<PayoffStand> words(DSLContext sql, Condition which) {
        return sql.select(PAYOFF_STANCE.fields())
                .select(PAYOFF_TABLE.NUMBER, PAYOFF_TABLE.REVISION_ID)
                .from(PAYOFF_TABLE)
                .join(PAYOFF_STANCE)
                .on(PAYOFF_STANCE.TABLE_ID.eq(PAYOFF_TABLE.ID))
                .where(which)
                .orderBy(PAYOFF_STANCE.TAKEN_AT, PAYOFF_STANCE.ITEM, PAYOFF_STANCE.ORGANISATION_ID)
                .fetch(PayoffColumns::word);
    }

    private static PayoffStand word(Record row) {
        String item = row.get(PAYOFF_STANCE.ITEM);
        Optional<Indicator> kpi =
                item.equals(CAP) ? Optional.empty() : Optional.of(indicator(row, item));
        Stand stand = Stand.valueOf(row.get(PAYOFF_STANCE.STAND));
        return new PayoffStand(
                kpi,
                row.get(PAYOFF_TABLE.NUMBER),
                PartySide.valueOf(row.get(PAYOFF_STANCE.SIDE)),
                stand,
                stand == Stand.COUNTERED ? Optional.of(wanted(row, kpi)) : Optional.empty(),
                row.get(PAYOFF_STANCE.REASON),
                new OrganisationId(row.get(PAYOFF_STANCE.ORGANISATION_ID)),
                new PersonId(row.get(PAYOFF_STANCE.PERSON_ID)),
                row.get(PAYOFF_STANCE.TAKEN_AT));
    }

    private static PayoffItem wanted(Record row, Optional<Indicator> kpi) {
        Optional<BigDecimal> percent = Optional.ofNullable(row.get(PAYOFF_STANCE.WANTED_PERCENT));
        return kpi.<PayoffItem>map(of ->
                        new PayoffItem.Worth(
                                new PayoffRow(
                                        of,
                                        percent.orElseThrow(),
                                        bands(
                                                Objects.requireNonNull(
                                                        row.get(PAYOFF_STANCE.WANTED_BANDS))))))
                .orElseGet(() -> new PayoffItem.Cap(percent));
    }
}
