package tavolo.persistence.term;

import static tavolo.persistence.schema.Tables.TARGET_ENTRY;
import static tavolo.persistence.schema.Tables.TARGET_SUBJECT;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tavolo.domain.library.TimeBand;
import tavolo.domain.party.Channel;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.term.Regulator;
import tavolo.domain.term.TargetEnding;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetStatus;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.TimelineEntry;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;
import tavolo.persistence.indicator.Formulas;
import tavolo.persistence.row.Details;

/// Rows of subjects and of what was recorded about them, as values of the domain.
public final class TargetEntries {

    /// The kind of a row that holds terms.
    public static final String VERSION = "VERSION";

    static final String ENDING = "ENDING";

    /// The columns of a subject.
    public static final List<Field<?>> SUBJECT =
            List.of(
                    TARGET_SUBJECT.SERVICE_LINE_ID,
                    TARGET_SUBJECT.KPI,
                    TARGET_SUBJECT.UNIT_ID,
                    TARGET_SUBJECT.CHANNEL,
                    TARGET_SUBJECT.BAND,
                    TARGET_SUBJECT.WORKPLACE);

    /// The columns of an entry but for what it is worth in money.
    public static final List<Field<?>> ENTRY =
            List.of(
                    TARGET_ENTRY.SUBJECT_ID,
                    TARGET_ENTRY.NUMBER,
                    TARGET_ENTRY.KIND,
                    TARGET_ENTRY.VALID_FROM,
                    TARGET_ENTRY.VALID_TO,
                    TARGET_ENTRY.RECORDED_AT,
                    TARGET_ENTRY.VERSION_ID,
                    TARGET_ENTRY.VARIANT,
                    TARGET_ENTRY.CONDITIONS,
                    TARGET_ENTRY.PROMISED,
                    TARGET_ENTRY.STATUS,
                    TARGET_ENTRY.REGULATOR,
                    TARGET_ENTRY.DETAILS);

    private TargetEntries() {}

    /// On the row of `TARGET_SUBJECT`: whether it is `subject`.
    public static Condition is(TargetSubject subject) {
        return TARGET_SUBJECT
                .SERVICE_LINE_ID
                .eq(subject.scope().service().value())
                .and(TARGET_SUBJECT.KPI.eq(subject.kpi().name()))
                .and(TARGET_SUBJECT.PLACE.eq(place(subject.scope())));
    }

    /// Where and when a target is measured within its line, in one text, since what is left open
    /// would be no part of a key.
    static String place(TargetScope scope) {
        return scope.channel().name()
                + " "
                + scope.workplace().name()
                + " "
                + scope.band().map(Object::toString).orElse("*")
                + " "
                + scope.site().map(Object::toString).orElse("*");
    }

    /// The subject of a row with the columns [#SUBJECT].
    public static TargetSubject subject(Record row) {
        return new TargetSubject(
                Formulas.indicator(
                        row, row.get(TARGET_SUBJECT.KPI), row.get(TARGET_SUBJECT.SERVICE_LINE_ID)),
                new TargetScope(
                        new ServiceLineId(row.get(TARGET_SUBJECT.SERVICE_LINE_ID)),
                        Optional.ofNullable(row.get(TARGET_SUBJECT.UNIT_ID)).map(UnitId::new),
                        Channel.valueOf(row.get(TARGET_SUBJECT.CHANNEL)),
                        Optional.ofNullable(row.get(TARGET_SUBJECT.BAND)).map(TimeBand::parse),
                        Workplace.valueOf(row.get(TARGET_SUBJECT.WORKPLACE))));
    }

    /// The days of a row with the columns [#ENTRY].
    public static Validity days(Record row) {
        return new Validity(
                row.get(TARGET_ENTRY.VALID_FROM),
                Optional.ofNullable(row.get(TARGET_ENTRY.VALID_TO)));
    }

    /// The entry of a row with the columns [#ENTRY].
    ///
    /// @param payoff what the row says of money, where it was asked for
    public static TimelineEntry entry(Record row, TargetSubject subject, @Nullable String payoff) {
        return row.get(TARGET_ENTRY.KIND).equals(VERSION)
                ? version(row, subject, payoff)
                : new TargetEnding(
                        row.get(TARGET_ENTRY.VALID_FROM), row.get(TARGET_ENTRY.RECORDED_AT));
    }

    /// The version of a row of the kind [#VERSION] with the columns [#ENTRY].
    ///
    /// @param payoff what the row says of money, where it was asked for
    public static TargetVersion version(
            Record row, TargetSubject subject, @Nullable String payoff) {
        return new TargetVersion(
                new TargetVersionId(Objects.requireNonNull(row.get(TARGET_ENTRY.VERSION_ID))),
                subject,
                terms(row, payoff),
                days(row),
                row.get(TARGET_ENTRY.RECORDED_AT));
    }

    private static TargetTerms terms(Record row, @Nullable String payoff) {
        TermsForm.Details details =
                TermsForm.readDetails(
                        Objects.requireNonNull(row.get(TARGET_ENTRY.DETAILS)),
                        Objects.requireNonNull(row.get(TARGET_ENTRY.PROMISED)));
        return new TargetTerms(
                new FormulaVariant(
                        Formulas.of(row, Objects.requireNonNull(row.get(TARGET_ENTRY.VARIANT))),
                        Details.read(Objects.requireNonNull(row.get(TARGET_ENTRY.CONDITIONS)))),
                details.levels(),
                details.measuring(),
                details.allowances(),
                TargetStatus.valueOf(row.get(TARGET_ENTRY.STATUS)),
                Optional.ofNullable(row.get(TARGET_ENTRY.REGULATOR)).map(Regulator::valueOf),
                Optional.ofNullable(payoff).map(TermsForm::readPayoff));
    }
}
