package tavolo.persistence.benchmark;

import static org.jooq.impl.DSL.count;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.REMARK;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.ClauseId;

/// The negotiation of a database that has most clauses, with versions and comments added until
/// there are as many as one wants.
///
/// @param union a union at that table
/// @param busiest the clause with most comments
/// @param versions of all its clauses together
public record LongDiscussion(
        AgreementId agreement,
        UUID union,
        ClauseId busiest,
        int clauses,
        int versions,
        int comments) {

    private static final Instant FIRST = Instant.parse("2020-03-02T09:00:00Z");
    private static final String WORDS =
            "Chiediamo che il periodo sia valutato su base mensile e non settimanale: nelle"
                    + " settimane di picco il volume cambia di un terzo, e chi lavora da remoto ne"
                    + " porta il peso.";

    /// Adds versions to every clause and comments until the longest negotiation has `versions` and
    /// `comments` of them; every second comment goes to one clause.
    public static LongDiscussion in(DSLContext sql, int versions, int comments) {
        UUID agreement =
                sql.select(AGREEMENT.ID)
                        .from(AGREEMENT)
                        .join(CLAUSE)
                        .on(CLAUSE.AGREEMENT_ID.eq(AGREEMENT.ID))
                        .where(AGREEMENT.STATE.eq(AgreementState.NEGOTIATING.name()))
                        .groupBy(AGREEMENT.ID, AGREEMENT.NUMBER)
                        .orderBy(count().desc(), AGREEMENT.NUMBER)
                        .limit(1)
                        .fetchSingle()
                        .value1();
        List<UUID> clauses =
                sql.select(CLAUSE.ID)
                        .from(CLAUSE)
                        .where(CLAUSE.AGREEMENT_ID.eq(agreement))
                        .and(CLAUSE.KIND.eq("COMPANY_AGREEMENT"))
                        .orderBy(CLAUSE.ORDINAL)
                        .fetch(CLAUSE.ID);
        var author =
                sql.select(PERSON.ID, PERSON.ORGANISATION_ID)
                        .from(PERSON)
                        .join(AGREEMENT)
                        .on(AGREEMENT.OPENED_BY.eq(PERSON.ID))
                        .where(AGREEMENT.ID.eq(agreement))
                        .fetchSingle();
        new ManyVersions(sql).of(agreement, versions);
        Batch remarks = remarks(sql);
        for (int number = written(sql, agreement); number < comments; number++) {
            remarks.add(
                    UUID.randomUUID(),
                    agreement,
                    clauses.get(number % 2 == 0 ? 0 : number % clauses.size()),
                    "PROVIDER",
                    author.get(PERSON.ORGANISATION_ID),
                    author.get(PERSON.ID),
                    WORDS,
                    FIRST.plusSeconds(600L * number));
        }
        remarks.write();
        return new LongDiscussion(
                new AgreementId(agreement),
                union(sql, agreement),
                new ClauseId(clauses.getFirst()),
                sql.fetchCount(CLAUSE, CLAUSE.AGREEMENT_ID.eq(agreement)),
                ManyVersions.count(sql, agreement),
                written(sql, agreement));
    }

    private static Batch remarks(DSLContext sql) {
        return new Batch(
                sql,
                REMARK,
                REMARK.ID,
                REMARK.AGREEMENT_ID,
                REMARK.CLAUSE_ID,
                REMARK.SIDE,
                REMARK.ORGANISATION_ID,
                REMARK.PERSON_ID,
                REMARK.BODY,
                REMARK.WRITTEN_AT);
    }

    private static UUID union(DSLContext sql, UUID agreement) {
        return sql.select(AGREEMENT_UNION.UNION_ID)
                .from(AGREEMENT_UNION)
                .where(AGREEMENT_UNION.AGREEMENT_ID.eq(agreement))
                .orderBy(AGREEMENT_UNION.UNION_ID)
                .limit(1)
                .fetchSingle()
                .value1();
    }

    private static int written(DSLContext sql, UUID agreement) {
        return sql.fetchCount(REMARK, REMARK.AGREEMENT_ID.eq(agreement));
    }
}
