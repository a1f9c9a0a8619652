package tavolo.domain.term;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which target follows from which, so that an operator target can be traced to what the client
/// agreed and back.
public record Derivations(List<Derivation> all) {

    /// @throws IllegalArgumentException if a target would follow from itself by a detour
    public Derivations {
        all = List.copyOf(all);
        List<Derivation> links = all;
        for (Derivation link : links) {
            if (reached(links, link.to(), Way.DOWN).contains(link.from())) {
                throw new IllegalArgumentException(
                        "no target derives from itself, was a ring at " + link.from());
            }
        }
    }

    /// What the parties agreed that `target` follows from, directly or by others, nearest first.
    public Set<TargetSubject> origins(TargetSubject target) {
        return reached(all, target, Way.UP);
    }

    /// What follows from `target`, directly or by others, nearest first.
    public Set<TargetSubject> consequences(TargetSubject target) {
        return reached(all, target, Way.DOWN);
    }

    private enum Way {
        UP,
        DOWN
    }

    private static Set<TargetSubject> reached(
            List<Derivation> links, TargetSubject start, Way way) {
        Set<TargetSubject> seen = new LinkedHashSet<>();
        Deque<TargetSubject> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            TargetSubject next = open.removeFirst();
            links.stream()
                    .filter(link -> (way == Way.UP ? link.to() : link.from()).equals(next))
                    .map(way == Way.UP ? Derivation::from : Derivation::to)
                    .filter(seen::add)
                    .forEach(open::addLast);
        }
        return seen;
    }
}
