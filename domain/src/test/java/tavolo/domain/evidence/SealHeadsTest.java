package tavolo.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeHeadSeals;
import tavolo.domain.fake.FakeSignedFiles;
import tavolo.domain.fake.FakeTransactions;

/// The daily seal on the ends of all chains.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealHeadsTest {

    private final FakeTransactions transactions = new FakeTransactions();
    private final FakeHeadSeals seals = new FakeHeadSeals(transactions);
    private boolean answers = true;

    @Test
    void one_seal_a_day_covers_what_changed_and_names_the_one_before() {
        ChainHead first = grown(1);
        ChainHead second = grown(2);
        assertThat(at("2026-03-02T09:00:00Z").today()).isTrue();
        assertThat(at("2026-03-02T21:00:00Z").today()).isFalse();
        assertThat(at("2026-03-03T09:00:00Z").today()).isFalse();
        ChainHead third = grown(3);
        assertThat(at("2026-03-03T10:00:00Z").today()).isTrue();

        HeadSeal latest = transactions.inOne(seals::last).orElseThrow();
        assertThat(latest.number()).isEqualTo(2);
        assertThat(latest.heads()).containsExactly(third);
        HeadSeal before = transactions.inOne(() -> seals.covering(first.chain(), 9)).orElseThrow();
        assertThat(before.heads()).containsExactlyInAnyOrder(first, second);
        assertThat(words(latest)).contains(before.statement().digest().toString());
    }

    @Test
    void a_seal_waits_for_its_stamp_until_an_authority_answers() {
        grown(1);
        SealHeads heads = at("2026-03-02T09:00:00Z");
        heads.today();
        answers = false;
        assertThat(heads.stamp(9)).isZero();
        answers = true;
        assertThat(heads.stamp(9)).isEqualTo(1);
        assertThat(heads.stamp(9)).isZero();

        HeadSeal sealed = transactions.inOne(seals::last).orElseThrow();
        assertThat(sealed.stamp()).contains(sealed.seal());
    }

    @Test
    void the_day_is_that_of_italy() {
        grown(1);
        at("2026-03-02T23:30:00Z").today();

        assertThat(words(transactions.inOne(seals::last).orElseThrow())).contains("2026-03-03");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 33})
    void every_head_leads_to_the_root(int count) {
        List<ChainHead> heads =
                IntStream.rangeClosed(1, count)
                        .mapToObj(n ->
                                new ChainHead(UUID.randomUUID(), n, Sha256.digestOf("head " + n)))
                        .toList();
        HeadTree tree = new HeadTree(heads);

        for (int index = 0; index < count; index++) {
            Sha256 node = new HeadTree(List.of(heads.get(index))).root();
            for (HeadProof.Step step : tree.path(index)) {
                node = step.isLeft() ? node(step.digest(), node) : node(node, step.digest());
            }
            assertThat(node).isEqualTo(tree.root());
        }
    }

    private static Sha256 node(Sha256 left, Sha256 right) {
        byte[] all = new byte[65];
        all[0] = 1;
        System.arraycopy(left.bytes(), 0, all, 1, 32);
        System.arraycopy(right.bytes(), 0, all, 33, 32);
        return Sha256.digestOf(all);
    }

    private ChainHead grown(long length) {
        ChainHead head =
                new ChainHead(UUID.randomUUID(), length, Sha256.digestOf("head " + length));
        transactions.inOne(() -> {
            seals.grow(head);
            return head;
        });
        return head;
    }

    private SealHeads at(String moment) {
        return new SealHeads(
                transactions,
                seals,
                new FakeSignedFiles(transactions),
                content -> answers ? Optional.of(content) : Optional.empty(),
                Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private static String words(HeadSeal seal) {
        return new String(seal.statement().toArray(), StandardCharsets.UTF_8);
    }
}
