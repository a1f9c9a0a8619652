package tavolo.persistence.signing;

import static org.jooq.impl.DSL.select;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.PAPER_READING;

import java.util.HashSet;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Readings;
import tavolo.persistence.row.Affected;

/// Which clauses of a paper people marked as read, in the database. Whoever changes it holds the
/// lock of the agreement, so nothing comes between the statements.
@Component
final class JooqReadings implements Readings {

    private final DSLContext sql;

    JooqReadings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Set<ClauseId> of(PersonId person, PaperDocument paper) {
        return new HashSet<>(
                sql.select(PAPER_READING.CLAUSE_ID)
                        .from(PAPER_READING)
                        .where(is(person, paper))
                        .fetch(row -> new ClauseId(row.value1())));
    }

    @Override
    public void mark(PersonId person, PaperDocument paper, ClauseId clause) {
        sql.deleteFrom(PAPER_READING)
                .where(PAPER_READING.PERSON_ID.eq(person.value()))
                .and(
                        PAPER_READING.DOCUMENT_ID.in(
                                select(DOCUMENT.ID)
                                        .from(DOCUMENT)
                                        .where(
                                                DOCUMENT.INSTRUMENT_ID.eq(
                                                        paper.instrument().value()))
                                        .and(DOCUMENT.ID.ne(paper.id()))))
                .execute();
        if (!of(person, paper).contains(clause)) {
            Affected.one(
                    "mark a clause as read",
                    sql.insertInto(PAPER_READING)
                            .set(PAPER_READING.PERSON_ID, person.value())
                            .set(PAPER_READING.DOCUMENT_ID, paper.id())
                            .set(PAPER_READING.CLAUSE_ID, clause.value())
                            .execute());
        }
    }

    @Override
    public void unmark(PersonId person, PaperDocument paper, ClauseId clause) {
        sql.deleteFrom(PAPER_READING)
                .where(is(person, paper))
                .and(PAPER_READING.CLAUSE_ID.eq(clause.value()))
                .execute();
    }

    private static Condition is(PersonId person, PaperDocument paper) {
        return PAPER_READING
                .PERSON_ID
                .eq(person.value())
                .and(PAPER_READING.DOCUMENT_ID.eq(paper.id()));
    }
}
