package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// The order of signing as it stays when a side names its people anew. Whoever is named again keeps
/// the place, first by the same power, else as the same person. Who comes new takes the place of
/// somebody who was replaced, the earliest first; when more are named than before, the others join
/// the side's last. A side that had nobody in an order joins its end.
final class KeptPlaces {

    private KeptPlaces() {}

    /// Those `named` for a side, at the places that those of the side had in `before`.
    ///
    /// @param before everybody who signed so far
    /// @param named at least one, all of one side; their places are not looked at
    static List<Signatory> of(List<Signatory> before, List<Signatory> named) {
        List<Signatory> left =
                new ArrayList<>(
                        before.stream()
                                .filter(old -> old.side() == named.getFirst().side())
                                .sorted(Comparator.comparingInt(Signatory::place))
                                .toList());
        int last = last(left.isEmpty() ? before : left);
        List<Signatory> placed = new ArrayList<>();
        List<Signatory> open = new ArrayList<>(named);
        keep(open, left, placed, (one, old) -> one.mandate().equals(old.mandate()));
        keep(open, left, placed, (one, old) -> one.named().equals(old.named()));
        keep(open, left, placed, (_, _) -> true);
        open.forEach(one -> placed.add(one.at(last)));
        return named.stream().map(one -> withId(placed, one.id())).toList();
    }

    /// Moves those of `open` for whom somebody in `left` fits to `placed`, at the place of theirs.
    private static void keep(
            List<Signatory> open,
            List<Signatory> left,
            List<Signatory> placed,
            BiPredicate<Signatory, Signatory> fits) {
        for (Signatory one : List.copyOf(open)) {
            Optional<Signatory> old =
                    left.stream().filter(each -> fits.test(one, each)).findFirst();
            if (old.isPresent()) {
                left.remove(old.get());
                open.remove(one);
                placed.add(one.at(old.get().place()));
            }
        }
    }

    /// The same slots with places without gaps, from 1, in the same order.
    static List<Signatory> withoutGaps(List<Signatory> slots) {
        List<Integer> steps = slots.stream().map(Signatory::place).distinct().sorted().toList();
        return slots.stream().map(slot -> slot.at(steps.indexOf(slot.place()) + 1)).toList();
    }

    private static int last(List<Signatory> slots) {
        return slots.stream().mapToInt(Signatory::place).max().orElse(1);
    }

    private static Signatory withId(List<Signatory> slots, SignatoryId id) {
        return slots.stream().filter(slot -> slot.id().equals(id)).findFirst().orElseThrow();
    }

    /// Everybody who signs once `named` took the places of their side.
    static List<Signatory> all(List<Signatory> before, List<Signatory> named) {
        return withoutGaps(
                Stream.concat(
                                before.stream()
                                        .filter(old -> old.side() != named.getFirst().side()),
                                of(before, named).stream())
                        .toList());
    }
}
