package tavolo.persistence.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PRODUCTION_UNIT;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;

import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.ChainCheck;
import tavolo.domain.audit.ChainVerdict;
import tavolo.domain.claim.ExclusionClaims;
import tavolo.domain.intake.Actuals;
import tavolo.domain.meeting.TalkRecords;
import tavolo.domain.notice.Notices;
import tavolo.domain.party.Parties;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.schema.tables.Organisation;

class DemoWorldTest {

    private static DatabaseUnderTest database;

    @BeforeAll
    static void fill() {
        database =
                DatabaseUnderTest.with(
                        Map.of(
                                "spring.datasource.url",
                                DatabaseUnderTest.h2Url("mem:demo-world"),
                                "tavolo.demo",
                                "true"),
                        "agreement",
                        "audit",
                        "notice",
                        "party");
        world().run(new org.springframework.boot.DefaultApplicationArguments());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static DemoWorld world() {
        return new DemoWorld(
                database.sql(),
                database.transactions(),
                database.the(Agreements.class),
                database.the(TargetTimelines.class),
                database.the(Remarks.class),
                database.the(Rooms.class),
                database.the(TalkRecords.class),
                database.the(AuditTrail.class),
                database.the(Notices.class),
                database.the(Parties.class),
                database.the(Actuals.class),
                database.the(ExclusionClaims.class));
    }

    @Test
    void it_holds_the_companies_units_and_lines_with_their_totals() {
        DSLContext sql = database.sql();
        assertThat(sql.fetchCount(ORGANISATION)).isEqualTo(12 + 15 + 4 + 1);
        assertThat(sql.fetchCount(PRODUCTION_UNIT)).isEqualTo(29);
        assertThat(sql.fetchCount(SERVICE_LINE)).isEqualTo(45);
        assertThat(
                        sql.select(DSL.sum(SERVICE_LINE.HEADCOUNT), DSL.sum(SERVICE_LINE.REMOTE))
                                .from(SERVICE_LINE)
                                .fetchSingle()
                                .intoList())
                .extracting(Object::toString)
                .containsExactly("40000", "21432");
    }

    @Test
    void every_chain_of_facts_is_whole() {
        ChainCheck check = database.the(ChainCheck.class);
        for (var id : database.sql().select(AGREEMENT.ID).from(AGREEMENT).fetch(AGREEMENT.ID)) {
            assertThat(
                            database.transactions()
                                    .<ChainVerdict>inOne(() -> check.verify(Optional.of(id))))
                    .isInstanceOf(ChainVerdict.Whole.class);
        }
    }

    @Test
    void the_list_of_every_union_says_what_the_agreements_say() {
        Organisation provider = ORGANISATION.as("provider");
        Organisation client = ORGANISATION.as("client");
        var copies =
                database.sql()
                        .select(
                                AGREEMENT_UNION.NUMBER,
                                AGREEMENT_UNION.TITLE,
                                AGREEMENT_UNION.PROVIDER_NAME,
                                AGREEMENT_UNION.CLIENT_NAME,
                                AGREEMENT_UNION.STATE,
                                AGREEMENT_UNION.STARTS_ON,
                                AGREEMENT_UNION.CHANGED_AT,
                                AGREEMENT_UNION.PROPOSED)
                        .from(AGREEMENT_UNION)
                        .orderBy(AGREEMENT_UNION.AGREEMENT_ID, AGREEMENT_UNION.UNION_ID)
                        .fetch();
        var originals =
                database.sql()
                        .select(
                                AGREEMENT.NUMBER,
                                AGREEMENT.TITLE,
                                provider.NAME,
                                client.NAME,
                                AGREEMENT.STATE,
                                AGREEMENT.STARTS_ON,
                                AGREEMENT.CHANGED_AT,
                                DSL.field(AGREEMENT.PROPOSED_AT.isNotNull()))
                        .from(AGREEMENT_UNION)
                        .join(AGREEMENT)
                        .on(AGREEMENT.ID.eq(AGREEMENT_UNION.AGREEMENT_ID))
                        .join(provider)
                        .on(provider.ID.eq(AGREEMENT.PROVIDER_ID))
                        .join(client)
                        .on(client.ID.eq(AGREEMENT.CLIENT_ID))
                        .orderBy(AGREEMENT_UNION.AGREEMENT_ID, AGREEMENT_UNION.UNION_ID)
                        .fetch();

        assertThat(copies.stream().map(row -> row.intoList()))
                .isNotEmpty()
                .containsExactlyElementsOf(originals.stream().map(row -> row.intoList()).toList());
    }

    @Test
    void the_list_of_every_union_orders_states_as_life_goes() {
        database.sql()
                .selectDistinct(AGREEMENT_UNION.STATE, AGREEMENT_UNION.STATE_ORDER)
                .from(AGREEMENT_UNION)
                .fetch()
                .forEach(row ->
                        assertThat(row.value2())
                                .as(row.value1())
                                .isEqualTo(AgreementState.valueOf(row.value1()).place()));
    }

    @Test
    void a_second_start_changes_nothing() {
        int before = database.sql().fetchCount(AGREEMENT);
        world().run(new org.springframework.boot.DefaultApplicationArguments());
        assertThat(database.sql().fetchCount(AGREEMENT)).isEqualTo(before);
    }
}
