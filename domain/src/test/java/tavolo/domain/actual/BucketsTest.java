package tavolo.domain.actual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.target.KpiFormula;

/// Percentiles of parts say nothing of the whole; histograms of parts say all but the place within
/// a bucket.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BucketsTest {

    private static final Buckets HOURS = Buckets.of(KpiFormula.RT_P90);

    @Test
    void ends_go_upwards_and_never_change() {
        assertThat(HOURS.uppers()).isSorted().doesNotHaveDuplicates().hasSize(20);
        assertThat(HOURS.uppers().getFirst()).isEqualByComparingTo("0.5");
        assertThat(HOURS.uppers().getLast()).isEqualByComparingTo("2160");
    }

    /// Two hundred seeds: items are dealt to a few parts, each part is counted by itself, and the
    /// parts are added up in any order. The percentile of the sum lies in the same bucket as the
    /// item that really is there among all items.
    @Test
    void the_percentile_of_the_sum_is_that_of_the_union_within_its_bucket() {
        for (long seed = 0; seed < 200; seed++) {
            Random chance = new Random(seed);
            List<BigDecimal> items = new ArrayList<>();
            List<Histogram> parts = new ArrayList<>();
            for (int part = 0; part < 1 + chance.nextInt(6); part++) {
                List<BigDecimal> own = new ArrayList<>();
                for (int item = 0; item < 1 + chance.nextInt(80); item++) {
                    int most = chance.nextBoolean() ? 500 : 200_000;
                    own.add(BigDecimal.valueOf(1 + chance.nextInt(most), 2));
                }
                parts.add(counted(own));
                items.addAll(own);
            }
            Collections.shuffle(parts, chance);
            Quantity sum =
                    parts.stream().map(Quantity.class::cast).reduce(Quantity::plus).orElseThrow();

            assertThat(sum).isEqualTo(counted(items));
            for (int percent : new int[] {1, 50, 80, 90, 95, 100}) {
                BigDecimal read = ((Histogram) sum).percentile(BigDecimal.valueOf(percent));
                BigDecimal real = real(items, percent);
                assertThat(read)
                        .as("seed %s, p%s", seed, percent)
                        .isGreaterThan(HOURS.from(real))
                        .isLessThanOrEqualTo(HOURS.to(real));
                assertThat(HOURS.to(read)).isEqualTo(HOURS.to(real));
            }
        }
    }

    @Test
    void a_part_that_is_taken_away_leaves_the_rest() {
        Histogram one = HOURS.histogram(List.of(3L, 0L, 7L));
        Histogram other = HOURS.histogram(List.of(0L, 4L));

        assertThat(one.plus(other).minus(other)).isEqualTo(one);
    }

    @Test
    void what_takes_longer_than_all_is_counted_in_the_last() {
        assertThat(HOURS.to(new BigDecimal("99999"))).isEqualByComparingTo("2160");
        assertThat(HOURS.from(new BigDecimal("0.2"))).isEqualByComparingTo("0");
        assertThat(HOURS.from(new BigDecimal("24"))).isEqualByComparingTo("16");
    }

    /// Items on an end are counted below it.
    private static Histogram counted(List<BigDecimal> items) {
        List<Long> counts = new ArrayList<>(Collections.nCopies(HOURS.uppers().size(), 0L));
        for (BigDecimal item : items) {
            int bucket = HOURS.uppers().indexOf(HOURS.to(item));
            counts.set(bucket, counts.get(bucket) + 1);
        }
        return HOURS.histogram(counts);
    }

    private static BigDecimal real(List<BigDecimal> items, int percent) {
        List<BigDecimal> sorted = items.stream().sorted().toList();
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0 - 1e-9);
        return sorted.get(Math.max(0, rank - 1));
    }
}
