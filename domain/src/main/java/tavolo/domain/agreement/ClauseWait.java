package tavolo.domain.agreement;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.party.PartySide;

/// Since when the version of a clause that is on the table waits for a side: for an answer, or for
/// a new version where another side objects or counters.
public final class ClauseWait {

    private ClauseWait() {}

    /// What an organisation of a side said of the version, and when.
    public record Word(PartySide side, Stand stand, Instant at) {}

    /// Since when the version waits, by side; a side for which it does not wait has no entry. A
    /// side with a stake that has said nothing is waited for since the version was shown to it. A
    /// side that drafts the clause is waited for since the first objection or counter-proposal that
    /// stands, unless it is its own and others could draft too.
    ///
    /// @param shown when the version came before the sides: written, or proposed if that was later
    public static Map<PartySide, Instant> of(
            Set<PartySide> stakes, Set<PartySide> owners, Instant shown, Collection<Word> words) {
        Map<PartySide, Instant> since = new EnumMap<>(PartySide.class);
        for (PartySide side : stakes) {
            if (words.stream().noneMatch(word -> word.side() == side)) {
                since.put(side, shown);
            }
        }
        for (PartySide side : owners) {
            firstRefusalFor(side, owners, words)
                    .ifPresent(at -> since.merge(side, at, ClauseWait::earlier));
        }
        return Map.copyOf(since);
    }

    private static Optional<Instant> firstRefusalFor(
            PartySide side, Set<PartySide> owners, Collection<Word> words) {
        return words.stream()
                .filter(word -> !word.stand().agrees())
                .filter(word -> word.side() != side || owners.size() == 1)
                .map(Word::at)
                .min(Instant::compareTo);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
