package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;

import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.CorrectionLine;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.Visibility;

/// What errata in force say of the clauses of an agreement, in one statement.
final class CorrectionLines {

    private static final List<String> APPLYING =
            Arrays.stream(AgreementState.values())
                    .filter(AgreementState::isEffective)
                    .map(Enum::name)
                    .toList();

    private final DSLContext sql;

    CorrectionLines(DSLContext sql) {
        this.sql = sql;
    }

    /// The corrected clauses of `corrected` as far as `eyes` may read them, the oldest errata
    /// first.
    List<CorrectionLine> of(AgreementId corrected, Visibility eyes) {
        return sql.select(
                        CLAUSE.KIND,
                        CLAUSE.CODE,
                        AGREEMENT.ID,
                        AGREEMENT.NUMBER,
                        CLAUSE_VERSION.TEXT_IT,
                        CLAUSE_VERSION.TEXT_EN)
                .from(AGREEMENT)
                .join(CLAUSE)
                .on(CLAUSE.AGREEMENT_ID.eq(AGREEMENT.ID))
                .join(CLAUSE_VERSION)
                .on(ClauseLines.isLatest())
                .where(AGREEMENT.REVISES_ID.eq(corrected.value()))
                .and(AGREEMENT.REVISES_AS.eq(RevisionKind.ERRATA.name()))
                .and(AGREEMENT.STATE.in(APPLYING))
                .and(VisibilityCondition.agreement(eyes))
                .and(VisibilityCondition.clause(eyes))
                .orderBy(AGREEMENT.OPENED_AT, AGREEMENT.NUMBER, CLAUSE.KIND, CLAUSE.ORDINAL)
                .fetch(row ->
                        new CorrectionLine(
                                new ClausePlace(
                                        InstrumentKind.valueOf(row.value1()),
                                        new ClauseCode(row.value2())),
                                new AgreementId(row.value3()),
                                row.value4(),
                                new Bilingual(row.value5(), row.value6())));
    }
}
