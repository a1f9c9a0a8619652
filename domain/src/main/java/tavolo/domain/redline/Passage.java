package tavolo.domain.redline;

import java.util.List;
import java.util.stream.Collectors;

/// One paragraph of a compared text. The passages in their order hold both texts: those before are
/// all but [Fate#ADDED] and [Fate#MOVED_HERE], those now all but [Fate#REMOVED] and
/// [Fate#MOVED_AWAY].
///
/// @param move the number that both ends of one move share, from 1; 0 for what did not move
/// @param runs in reading order
public record Passage(Fate fate, int move, List<Run> runs) {

    public Passage {
        runs = List.copyOf(runs);
    }

    /// What became of a paragraph.
    public enum Fate {
        /// Nothing in it changed but, perhaps, how a value is written.
        KEPT,
        /// It stands in both texts with other words.
        CHANGED,
        /// It is new.
        ADDED,
        /// It is gone.
        REMOVED,
        /// It stood here, and stands elsewhere with the same words; only its number may differ.
        MOVED_AWAY,
        /// It stands here, and stood elsewhere with the same words; only its number may differ.
        MOVED_HERE;

        /// Whether such a paragraph stands in the text before.
        public boolean stoodBefore() {
            return this != ADDED && this != MOVED_HERE;
        }

        /// Whether such a paragraph stands in the text now.
        public boolean standsNow() {
            return this != REMOVED && this != MOVED_AWAY;
        }
    }

    static Passage removed(String words) {
        return new Passage(Fate.REMOVED, 0, List.of(Run.removed(words)));
    }

    static Passage added(String words) {
        return new Passage(Fate.ADDED, 0, List.of(Run.added(words)));
    }

    static Passage compared(Fate fate, List<Run> runs) {
        return new Passage(fate, 0, runs);
    }

    /// The paragraph as it stood before.
    public String before() {
        return runs.stream().map(Run::before).collect(Collectors.joining());
    }

    /// The paragraph as it stands now.
    public String after() {
        return runs.stream().map(Run::after).collect(Collectors.joining());
    }
}
