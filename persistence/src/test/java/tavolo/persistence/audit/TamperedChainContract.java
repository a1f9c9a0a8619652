package tavolo.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.schema.Tables.AUDIT_FACT;
import static tavolo.persistence.schema.Tables.AUDIT_HEAD;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.ChainCheck;
import tavolo.domain.audit.ChainVerdict;
import tavolo.domain.audit.ChainVerdict.Broken;
import tavolo.domain.audit.ChainVerdict.Flaw;
import tavolo.domain.audit.ChainVerdict.Whole;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PartySide;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.schema.tables.records.AuditFactRecord;

/// Somebody with the password of the database changes a chain of five facts by plain SQL.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TamperedChainContract {

    private static final long LENGTH = 5;

    private DatabaseUnderTest database;
    private DSLContext sql;
    private UUID chain;

    /// A fresh database.
    abstract DatabaseUnderTest database();

    @BeforeAll
    void start() {
        database = database();
        sql = database.sql();
    }

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeEach
    void write() {
        chain = UUID.randomUUID();
        AuditTrail trail = database.the(AuditTrail.class);
        for (int number = 1; number <= LENGTH; number++) {
            Fact fact = fact(number);
            database.transactions()
                    .inOne(() -> {
                        trail.append(fact);
                        return true;
                    });
        }
    }

    private Fact fact(int number) {
        return new Fact(
                Optional.of(chain),
                FactKind.REMARK_WRITTEN,
                Instant.parse("2020-04-20T08:00:00Z").plusSeconds(number),
                Optional.of(UUID.randomUUID()),
                "Ada Neri",
                Optional.of(PartySide.UNION),
                Set.of(PartySide.PROVIDER, PartySide.UNION),
                new TreeMap<>(Map.of("clause", "C0" + number)));
    }

    private ChainVerdict verdict() {
        ChainCheck check = database.the(ChainCheck.class);
        return database.transactions().inOne(() -> check.verify(Optional.of(chain)));
    }

    private AuditFactRecord row(long number) {
        return sql.fetchSingle(
                AUDIT_FACT, AUDIT_FACT.CHAIN_ID.eq(chain).and(AUDIT_FACT.NUMBER.eq(number)));
    }

    private void rewrite(long number, String content, Sha256 hash) {
        sql.update(AUDIT_FACT)
                .set(AUDIT_FACT.CONTENT, content)
                .set(AUDIT_FACT.HASH, hash)
                .where(AUDIT_FACT.CHAIN_ID.eq(chain))
                .and(AUDIT_FACT.NUMBER.eq(number))
                .execute();
    }

    private void delete(long number) {
        sql.deleteFrom(AUDIT_FACT)
                .where(AUDIT_FACT.CHAIN_ID.eq(chain))
                .and(AUDIT_FACT.NUMBER.eq(number))
                .execute();
    }

    private void renumber(long from, long to) {
        sql.update(AUDIT_FACT)
                .set(AUDIT_FACT.NUMBER, to)
                .where(AUDIT_FACT.CHAIN_ID.eq(chain))
                .and(AUDIT_FACT.NUMBER.eq(from))
                .execute();
    }

    private void head(long length, Sha256 hash) {
        sql.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.LENGTH, length)
                .set(AUDIT_HEAD.HASH, hash)
                .where(AUDIT_HEAD.CHAIN_ID.eq(chain))
                .execute();
    }

    @Test
    void an_untouched_chain_is_whole() {
        assertThat(verdict()).isEqualTo(new Whole(LENGTH, row(LENGTH).getHash()));
    }

    @Test
    void a_changed_content_is_named() {
        rewrite(3, row(3).getContent().replace("C03", "C09"), row(3).getHash());

        assertThat(verdict()).isEqualTo(new Broken(3, Flaw.WRONG_HASH));
    }

    @Test
    void a_content_changed_with_its_hash_breaks_the_link_of_the_next() {
        String forged = row(3).getContent().replace("C03", "C09");
        rewrite(3, forged, Sha256.digestOf(forged));

        assertThat(verdict()).isEqualTo(new Broken(4, Flaw.WRONG_LINK));
    }

    @Test
    void the_last_content_changed_with_its_hash_does_not_fit_the_head() {
        String forged = row(LENGTH).getContent().replace("C05", "C09");
        rewrite(LENGTH, forged, Sha256.digestOf(forged));

        assertThat(verdict()).isEqualTo(new Broken(LENGTH, Flaw.WRONG_HEAD));
    }

    @Test
    void a_fact_shown_to_other_eyes_than_it_was_written_for_is_named() {
        sql.update(AUDIT_FACT)
                .set(AUDIT_FACT.SEEN_BY, "PROVIDER,CLIENT,UNION")
                .where(AUDIT_FACT.CHAIN_ID.eq(chain))
                .and(AUDIT_FACT.NUMBER.eq(2L))
                .execute();

        assertThat(verdict()).isEqualTo(new Broken(2, Flaw.WRONG_COLUMNS));
    }

    @Test
    void a_deleted_fact_is_missed() {
        delete(2);

        assertThat(verdict()).isEqualTo(new Broken(2, Flaw.MISSING));
    }

    @Test
    void a_deleted_last_fact_is_missed() {
        delete(LENGTH);

        assertThat(verdict()).isEqualTo(new Broken(LENGTH, Flaw.MISSING));
    }

    @Test
    void a_chain_cut_off_with_its_head_ends_in_another_hash_than_was_written_down() {
        Sha256 writtenDown = row(LENGTH).getHash();
        delete(LENGTH);
        head(LENGTH - 1, row(LENGTH - 1).getHash());

        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Whole.class,
                        whole -> {
                            assertThat(whole.length()).isEqualTo(LENGTH - 1);
                            assertThat(whole.head()).isNotEqualTo(writtenDown);
                        });
    }

    @Test
    void a_swapped_pair_is_named_at_its_first_place() {
        renumber(2, 99);
        renumber(3, 2);
        renumber(99, 3);

        assertThat(verdict()).isEqualTo(new Broken(2, Flaw.WRONG_PLACE));
    }

    @Test
    void a_fact_moved_behind_the_end_leaves_a_gap() {
        renumber(4, LENGTH + 1);

        assertThat(verdict()).isEqualTo(new Broken(4, Flaw.MISSING));
    }

    @Test
    void a_fact_behind_the_head_is_named() {
        head(LENGTH - 1, row(LENGTH - 1).getHash());

        assertThat(verdict()).isEqualTo(new Broken(LENGTH, Flaw.BEYOND_THE_HEAD));
    }
}
