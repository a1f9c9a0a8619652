package tavolo.persistence.agreement;

import static org.jooq.impl.DSL.length;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_LINE;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Stage;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ServiceLineId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Covering;
import tavolo.persistence.row.InstallationSettings;
import tavolo.persistence.schema.tables.records.AgreementRecord;

/// The first row of each agreement: its number, its stage, when it last changed.
final class AgreementRows {

    /// The row that whoever takes a number locks, so that two who open at once get two numbers.
    private static final String NUMBERS = "agreement-numbers";

    private final DSLContext sql;
    private final InstallationSettings settings;

    AgreementRows(DSLContext sql) {
        this.sql = sql;
        this.settings = new InstallationSettings(sql);
    }

    /// The lock on the line makes two who open an agreement on it come one after the other.
    Optional<String> numberCovering(ServiceLineId line) {
        sql.select(SERVICE_LINE.ID)
                .from(SERVICE_LINE)
                .where(SERVICE_LINE.ID.eq(line.value()))
                .forUpdate()
                .fetchOptional();
        return sql.select(AGREEMENT.NUMBER)
                .from(AGREEMENT_LINE)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(AGREEMENT_LINE.AGREEMENT_ID))
                .where(AGREEMENT_LINE.SERVICE_LINE_ID.eq(line.value()))
                .and(Covering.isCovering())
                .orderBy(AGREEMENT.OPENED_AT.desc())
                .limit(1)
                .fetchOptional(AGREEMENT.NUMBER);
    }

    /// Numbers given by hand, such as those of a demonstration, count as well.
    String nextNumber(int year) {
        settings.lock(NUMBERS);
        String prefix = year + "/";
        int last =
                sql.select(AGREEMENT.NUMBER)
                        .from(AGREEMENT)
                        .where(AGREEMENT.NUMBER.startsWith(prefix))
                        .orderBy(length(AGREEMENT.NUMBER).desc(), AGREEMENT.NUMBER.desc())
                        .limit(1)
                        .fetchOptional(AGREEMENT.NUMBER)
                        .map(number -> Integer.parseInt(number.substring(prefix.length())))
                        .orElse(0);
        return "%s%04d".formatted(prefix, last + 1);
    }

    void move(AgreementId id, Stage next, Instant at) {
        AgreementRecord before =
                sql.selectFrom(AGREEMENT)
                        .where(AGREEMENT.ID.eq(id.value()))
                        .forUpdate()
                        .fetchOptional()
                        .orElseThrow(() -> new IllegalArgumentException("no agreement " + id));
        @Nullable Instant proposed = comesToTheTable(before, next) ? at : before.getProposedAt();
        Affected.one(
                "move agreement",
                sql.update(AGREEMENT)
                        .set(AGREEMENT.STATE, next.state().name())
                        .set(AGREEMENT.ROUND, next.round())
                        .set(AGREEMENT.PROPOSED_AT, proposed)
                        .set(AGREEMENT.CHANGED_AT, at)
                        .set(AGREEMENT.VERSION, AGREEMENT.VERSION.plus(1))
                        .where(AGREEMENT.ID.eq(id.value()))
                        .and(AGREEMENT.VERSION.eq(before.getVersion()))
                        .execute());
        sql.update(AGREEMENT_UNION)
                .set(AGREEMENT_UNION.CHANGED_AT, at)
                .set(AGREEMENT_UNION.STATE, next.state().name())
                .set(AGREEMENT_UNION.STATE_ORDER, next.state().place())
                .set(AGREEMENT_UNION.PROPOSED, proposed != null)
                .where(AGREEMENT_UNION.AGREEMENT_ID.eq(id.value()))
                .execute();
    }

    /// A draft that is taken back stays unseen.
    private static boolean comesToTheTable(AgreementRecord before, Stage next) {
        return before.getProposedAt() == null
                && next.state() != AgreementState.DRAFT
                && next.state() != AgreementState.WITHDRAWN;
    }

    /// Writes down that something of the agreement changed.
    void touch(AgreementId id, Instant at) {
        touchUntold(id, at);
        tellUnions(id, at);
    }

    /// Writes down that something about a version of a clause changed; for the unions only if they
    /// may read it.
    void touch(AgreementId id, ClauseVersionId version, Instant at) {
        touchUntold(id, at);
        boolean isOfUnions =
                sql.select(CLAUSE.KIND)
                        .from(CLAUSE_VERSION)
                        .join(CLAUSE)
                        .on(CLAUSE.ID.eq(CLAUSE_VERSION.CLAUSE_ID))
                        .where(CLAUSE_VERSION.ID.eq(version.value()))
                        .fetchOptional(CLAUSE.KIND)
                        .map(InstrumentKind::valueOf)
                        .filter(kind -> kind.isSignedBy(PartySide.UNION))
                        .isPresent();
        if (isOfUnions) {
            tellUnions(id, at);
        }
    }

    /// Writes down that something changed that is not for the unions, who do not learn of it.
    void touchUntold(AgreementId id, Instant at) {
        Affected.one(
                "touch agreement",
                sql.update(AGREEMENT)
                        .set(AGREEMENT.CHANGED_AT, at)
                        .set(AGREEMENT.VERSION, AGREEMENT.VERSION.plus(1))
                        .where(AGREEMENT.ID.eq(id.value()))
                        .execute());
    }

    private void tellUnions(AgreementId id, Instant at) {
        sql.update(AGREEMENT_UNION)
                .set(AGREEMENT_UNION.CHANGED_AT, at)
                .where(AGREEMENT_UNION.AGREEMENT_ID.eq(id.value()))
                .execute();
    }
}
