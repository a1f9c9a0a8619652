package tavolo.persistence.target;

import static tavolo.persistence.schema.Tables.ROW_STANCE;
import static tavolo.persistence.schema.Tables.TARGET_REVISION;
import static tavolo.persistence.schema.Tables.TARGET_VALUE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.RowStand;
import tavolo.domain.agreement.Stand;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.TargetValue;
import tavolo.persistence.indicator.Formulas;
import tavolo.persistence.row.Details;

/// Reads what was said of the rows of tables of targets.
public final class RowStances {

    private RowStances() {}

    /// Every word on the rows of the tables of `agreement`, in the order in which they were said.
    public static List<RowStand> of(DSLContext sql, AgreementId agreement) {
        return sql.select(ROW_STANCE.fields())
                .select(TARGET_REVISION.NUMBER, TARGET_VALUE.OLD_VALUE)
                .select(TargetValues.NOTES)
                .from(TARGET_REVISION)
                .join(ROW_STANCE)
                .on(ROW_STANCE.REVISION_ID.eq(TARGET_REVISION.ID))
                .join(TARGET_VALUE)
                .on(TARGET_VALUE.REVISION_ID.eq(ROW_STANCE.REVISION_ID))
                .and(TARGET_VALUE.KPI.eq(ROW_STANCE.KPI))
                .where(TARGET_REVISION.AGREEMENT_ID.eq(agreement.value()))
                .orderBy(ROW_STANCE.TAKEN_AT, TARGET_VALUE.ORDINAL, ROW_STANCE.ORGANISATION_ID)
                .fetch(RowStances::stand);
    }

    private static RowStand stand(Record row) {
        return new RowStand(
                Formulas.inTable(row, row.get(ROW_STANCE.KPI), row.get(ROW_STANCE.REVISION_ID)),
                row.get(TARGET_REVISION.NUMBER),
                PartySide.valueOf(row.get(ROW_STANCE.SIDE)),
                Stand.valueOf(row.get(ROW_STANCE.STAND)),
                wanted(row),
                row.get(ROW_STANCE.REASON),
                new OrganisationId(row.get(ROW_STANCE.ORGANISATION_ID)),
                new PersonId(row.get(ROW_STANCE.PERSON_ID)),
                row.get(ROW_STANCE.TAKEN_AT));
    }

    private static Optional<TargetValue> wanted(Record row) {
        return Optional.ofNullable(row.get(ROW_STANCE.WANTED_VALUE))
                .map(value -> wanted(row, value));
    }

    private static TargetValue wanted(Record row, BigDecimal value) {
        IndicatorFormula formula = Formulas.of(row, row.get(ROW_STANCE.WANTED_VARIANT));
        return new TargetValue(
                formula.kpi(),
                formula,
                Details.read(row.get(ROW_STANCE.WANTED_CONDITIONS)),
                Optional.ofNullable(row.get(TARGET_VALUE.OLD_VALUE)),
                value,
                row.get(ROW_STANCE.WANTED_FROM),
                Optional.ofNullable(row.get(ROW_STANCE.WANTED_TO)),
                TargetValues.remote(row),
                TargetValues.origin(row),
                TargetValues.allowances(row));
    }
}
