package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.ChainHead;
import tavolo.domain.evidence.HeadSeal;
import tavolo.domain.evidence.HeadSeals;

/// What every store of seals on heads does. Each test has a store of its own.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class HeadSealsContract {

    private static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /// An empty store.
    protected abstract HeadSeals seals();

    /// Begins or continues the chain of `head`.
    protected abstract void grow(ChainHead head);

    /// Runs `work` in a transaction of the store.
    protected abstract <T> T in(Supplier<T> work);

    @Test
    public void a_head_is_unsealed_until_it_is_sealed_and_again_when_it_grows() {
        HeadSeals seals = seals();
        ChainHead head = head(3);
        grow(head);

        assertThat(in(seals::unsealed)).containsExactly(head);
        assertThat(in(() -> seals.keep(seal(1, DAY, List.of(head))))).isTrue();
        assertThat(in(seals::unsealed)).isEmpty();
        ChainHead longer = new ChainHead(head.chain(), 5, Sha256.digestOf("5"));
        grow(longer);
        assertThat(in(seals::unsealed)).containsExactly(longer);
    }

    @Test
    public void what_is_kept_is_read_back() {
        HeadSeals seals = seals();
        List<ChainHead> heads = List.of(head(1), head(2), head(9));
        HeadSeal first = seal(1, DAY, heads.subList(0, 2));
        HeadSeal second = seal(2, DAY.plusDays(1), heads);
        in(() -> seals.keep(first));
        in(() -> seals.keep(second));

        assertThat(in(seals::last)).contains(second);
        assertThat(in(() -> seals.unstamped(9))).containsExactly(first, second);
        assertThat(in(() -> seals.covering(heads.get(2).chain(), 9))).contains(second);
        assertThat(in(() -> seals.covering(heads.get(2).chain(), 8))).isEmpty();
        assertThat(in(() -> seals.covering(heads.getFirst().chain(), 1))).contains(second);
        assertThat(in(() -> seals.covering(UUID.randomUUID(), 9))).isEmpty();
    }

    @Test
    public void a_day_has_one_seal() {
        HeadSeals seals = seals();
        in(() -> seals.keep(seal(1, DAY, List.of(head(1)))));

        assertThat(in(() -> seals.keep(seal(2, DAY, List.of(head(2)))))).isFalse();
        assertThat(in(seals::last).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    public void the_first_time_stamp_stays() {
        HeadSeals seals = seals();
        in(() -> seals.keep(seal(1, DAY, List.of(head(1)))));
        stamp(seals, "first");
        stamp(seals, "second");

        assertThat(in(() -> seals.unstamped(9))).isEmpty();
        assertThat(in(seals::last).orElseThrow().stamp()).contains(bytes("first"));
    }

    private void stamp(HeadSeals seals, String words) {
        in(() -> {
            seals.stamped(1, bytes(words), AT);
            return words;
        });
    }

    private static ChainHead head(long length) {
        return new ChainHead(UUID.randomUUID(), length, Sha256.digestOf("head " + length));
    }

    private static HeadSeal seal(long number, LocalDate day, List<ChainHead> heads) {
        return new HeadSeal(
                number,
                day,
                bytes("statement " + number),
                bytes("seal " + number),
                bytes("certificate"),
                AT,
                heads,
                Optional.empty());
    }

    private static Bytes bytes(String words) {
        return Bytes.of(words.getBytes(StandardCharsets.UTF_8));
    }
}
