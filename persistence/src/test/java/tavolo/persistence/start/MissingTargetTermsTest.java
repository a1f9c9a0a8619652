package tavolo.persistence.start;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AUDIT_FACT;
import static tavolo.persistence.schema.Tables.EXCLUSION_CLAIM;
import static tavolo.persistence.schema.Tables.EXCLUSION_CLAIM_TARGET;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;
import static tavolo.persistence.schema.Tables.TARGET_ENTRY;
import static tavolo.persistence.schema.Tables.TARGET_SUBJECT;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Parties;
import tavolo.persistence.DatabaseUnderTest;

/// A demonstration whose agreements came into force before the portal recorded targets.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MissingTargetTermsTest {

    private static DatabaseUnderTest database;

    @BeforeAll
    static void fill() throws Exception {
        database =
                DatabaseUnderTest.with(
                        Map.of(
                                "spring.datasource.url",
                                DatabaseUnderTest.h2Url("mem:missing-terms"),
                                "tavolo.demo",
                                "true"),
                        "party",
                        "demo");
        database.the(ApplicationRunner.class).run(new DefaultApplicationArguments());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static DSLContext sql() {
        return database.sql();
    }

    private static void start() {
        new MissingTargetTerms(
                        sql(),
                        database.transactions(),
                        database.the(Agreements.class),
                        database.the(TargetTimelines.class),
                        database.the(Parties.class),
                        database.the(IdSource.class),
                        database.the(BusinessClock.class))
                .run(new DefaultApplicationArguments());
    }

    /// Everything that is recorded, but for identities, and for the one agreement to which the demo
    /// world adds what no table says: levels, exclusions, a suspension.
    private static List<List<Object>> recorded() {
        return sql().select(
                        SERVICE_LINE.CODE,
                        TARGET_SUBJECT.KPI,
                        TARGET_ENTRY.NUMBER,
                        AGREEMENT.NUMBER,
                        TARGET_ENTRY.KIND,
                        TARGET_ENTRY.VALID_FROM,
                        TARGET_ENTRY.VALID_TO,
                        TARGET_ENTRY.RECORDED_AT,
                        TARGET_ENTRY.PROMISED,
                        TARGET_ENTRY.STATUS,
                        TARGET_ENTRY.REGULATOR,
                        TARGET_ENTRY.DETAILS)
                .from(TARGET_ENTRY)
                .join(TARGET_SUBJECT)
                .on(TARGET_SUBJECT.ID.eq(TARGET_ENTRY.SUBJECT_ID))
                .join(SERVICE_LINE)
                .on(SERVICE_LINE.ID.eq(TARGET_ENTRY.SERVICE_LINE_ID))
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(TARGET_ENTRY.AGREEMENT_ID))
                .where(AGREEMENT.NUMBER.ne("2020/0145"))
                .orderBy(SERVICE_LINE.CODE, TARGET_SUBJECT.KPI, TARGET_ENTRY.NUMBER)
                .fetch()
                .map(row -> row.intoList());
    }

    private static void forget() {
        sql().deleteFrom(EXCLUSION_CLAIM_TARGET).execute();
        sql().deleteFrom(EXCLUSION_CLAIM).execute();
        sql().deleteFrom(TARGET_ENTRY).execute();
        sql().deleteFrom(TARGET_SUBJECT).execute();
    }

    @Test
    void what_was_never_recorded_is_recorded_as_it_would_have_been_and_only_once() {
        List<List<Object>> live = recorded();
        assertThat(live).hasSizeGreaterThan(100);
        assertThat(live).extracting(row -> row.get(9)).contains("SUSPENDED");
        assertThat(live).extracting(row -> row.get(10)).contains("ARERA", "AGCOM");
        forget();

        start();

        assertThat(recorded()).isEqualTo(live);
        start();
        assertThat(recorded()).isEqualTo(live);
    }

    @Test
    void an_agreement_without_facts_counts_as_known_from_now_on() {
        var id =
                sql().select(AGREEMENT.ID)
                        .from(AGREEMENT)
                        .where(AGREEMENT.NUMBER.eq("2020/0155"))
                        .fetchSingle(AGREEMENT.ID);
        var before = database.the(BusinessClock.class).now();
        Condition force =
                AUDIT_FACT
                        .CHAIN_ID
                        .eq(id)
                        .and(AUDIT_FACT.KIND.eq(FactKind.AGREEMENT_IN_FORCE.name()));
        var facts = sql().fetch(AUDIT_FACT, force);
        sql().deleteFrom(TARGET_ENTRY).where(TARGET_ENTRY.AGREEMENT_ID.eq(id)).execute();
        sql().deleteFrom(AUDIT_FACT).where(force).execute();

        start();

        assertThat(
                        sql().select(TARGET_ENTRY.RECORDED_AT)
                                .from(TARGET_ENTRY)
                                .where(TARGET_ENTRY.AGREEMENT_ID.eq(id))
                                .fetch(TARGET_ENTRY.RECORDED_AT))
                .isNotEmpty()
                .allMatch(at -> !at.isBefore(before));
        // As it was, for the other tests.
        facts.forEach(fact -> fact.touched(true));
        sql().batchInsert(facts).execute();
        sql().deleteFrom(TARGET_ENTRY).where(TARGET_ENTRY.AGREEMENT_ID.eq(id)).execute();
        start();
    }

    @Test
    void an_agreement_that_never_applied_has_no_targets_recorded() {
        start();

        assertThat(
                        sql().selectDistinct(AGREEMENT.STATE)
                                .from(AGREEMENT)
                                .join(TARGET_ENTRY)
                                .on(TARGET_ENTRY.AGREEMENT_ID.eq(AGREEMENT.ID))
                                .fetch(AGREEMENT.STATE))
                .contains(
                        AgreementState.IN_FORCE.name(),
                        AgreementState.SUPERSEDED.name(),
                        AgreementState.TERMINATED.name())
                .doesNotContain(
                        AgreementState.SIGNED.name(),
                        AgreementState.NEGOTIATING.name(),
                        AgreementState.REJECTED.name());
    }
}
