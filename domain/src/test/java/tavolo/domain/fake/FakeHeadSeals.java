package tavolo.domain.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.document.Bytes;
import tavolo.domain.evidence.ChainHead;
import tavolo.domain.evidence.HeadSeal;
import tavolo.domain.evidence.HeadSeals;

/// Seals on heads in memory; the heads are set by hand.
public final class FakeHeadSeals implements HeadSeals {

    private final FakeTransactions transactions;
    private final Map<UUID, ChainHead> heads;
    private final Map<Long, HeadSeal> seals;

    public FakeHeadSeals(FakeTransactions transactions) {
        this.transactions = transactions;
        this.heads = transactions.table();
        this.seals = transactions.table();
    }

    /// From now on the chain ends at `head`.
    public void grow(ChainHead head) {
        heads.put(head.chain(), head);
    }

    @Override
    public List<ChainHead> unsealed() {
        transactions.require();
        return heads.values().stream()
                .filter(head -> seals.values().stream().noneMatch(s -> s.heads().contains(head)))
                .sorted(Comparator.comparing(ChainHead::chain))
                .toList();
    }

    @Override
    public Optional<HeadSeal> last() {
        transactions.require();
        return seals.values().stream().max(Comparator.comparingLong(HeadSeal::number));
    }

    @Override
    public Optional<HeadSeal> covering(UUID chain, long length) {
        transactions.require();
        return seals.values().stream()
                .filter(seal ->
                        seal.heads().stream()
                                .anyMatch(head ->
                                        head.chain().equals(chain) && head.length() <= length))
                .max(Comparator.comparingLong(HeadSeal::number));
    }

    @Override
    public boolean keep(HeadSeal seal) {
        transactions.require();
        if (seals.values().stream().anyMatch(kept -> kept.day().equals(seal.day()))) {
            return false;
        }
        return seals.putIfAbsent(seal.number(), seal) == null;
    }

    @Override
    public List<HeadSeal> unstamped(int limit) {
        transactions.require();
        return new ArrayList<>(seals.values())
                .stream().filter(seal -> seal.stamp().isEmpty()).limit(limit).toList();
    }

    @Override
    public void stamped(long number, Bytes stamp, Instant at) {
        transactions.require();
        seals.computeIfPresent(
                number,
                (_, seal) ->
                        seal.stamp().isPresent()
                                ? seal
                                : new HeadSeal(
                                        seal.number(),
                                        seal.day(),
                                        seal.statement(),
                                        seal.seal(),
                                        seal.certificate(),
                                        seal.sealedAt(),
                                        seal.heads(),
                                        Optional.of(stamp)));
    }
}
