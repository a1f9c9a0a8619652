package tavolo.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.schema.Tables.SETTING;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Who writes to the embedded database, writes alone.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneWriterTest {

    private static final DatabaseUnderTest DATABASE = DatabaseUnderTest.h2();
    private static final DSLContext SQL = DATABASE.sql();

    private final CountDownLatch wrote = new CountDownLatch(1);
    private final CountDownLatch enough = new CountDownLatch(1);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void a_second_writer_waits_for_the_end_of_the_first_and_a_reader_does_not() throws Exception {
        assertThat(SQL.family()).isEqualTo(SQLDialect.H2);
        CompletableFuture<Integer> first =
                later(() ->
                        DATABASE.transactions()
                                .inOne(() -> {
                                    write("uno");
                                    wrote.countDown();
                                    await(enough);
                                    return 1;
                                }));
        await(wrote);
        CompletableFuture<Integer> reader = later(() -> DATABASE.transactions().inOne(this::rows));
        assertThat(reader.get(10, TimeUnit.SECONDS)).isNotNegative();
        CompletableFuture<Integer> second =
                later(() -> DATABASE.transactions().inOne(() -> write("due")));
        CompletableFuture<Integer> locking =
                later(() -> DATABASE.transactions().inOne(OneWriterTest::lock));
        CompletableFuture<Integer> alone = later(() -> write("tre"));

        assertThat(isDone(second)).isFalse();
        assertThat(isDone(locking)).isFalse();
        assertThat(isDone(alone)).isFalse();
        enough.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(locking.get(10, TimeUnit.SECONDS)).isNotNegative();
        assertThat(alone.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void a_writer_that_fails_leaves_the_place_to_others() {
        assertThat(
                        later(() -> DATABASE.transactions().inOne(() -> fails()))
                                .exceptionally(_ -> -1)
                                .join())
                .isEqualTo(-1);

        assertThat(DATABASE.transactions().inOne(() -> write("quattro"))).isEqualTo(1);
    }

    private static CompletableFuture<Integer> later(Supplier<Integer> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    private int fails() {
        write("male");
        throw new IllegalStateException("on purpose");
    }

    private static boolean isDone(CompletableFuture<Integer> work) throws Exception {
        try {
            work.get(300, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException waiting) {
            return false;
        }
    }

    private int write(String name) {
        return SQL.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.CONTENT, name)
                .set(SETTING.VERSION, 0L)
                .execute();
    }

    private static int lock() {
        return SQL.selectFrom(SETTING).where(SETTING.NAME.eq("nessuno")).forUpdate().fetch().size();
    }

    private int rows() {
        return SQL.fetchCount(SETTING);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(leaving);
        }
    }
}
