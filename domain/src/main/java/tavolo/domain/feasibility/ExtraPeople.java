package tavolo.domain.feasibility;

import java.util.List;

/// Whom the roster lacks to keep a target.
///
/// @param additions where people are added, in the order of the week; empty if nobody is lacking
/// @param paidHours hours on the roster of all of them, shrinkage included
/// @param fullTimeEquivalents the same in full-time people over the period of the profile
/// @param mostAtOnce how many are added in the interval that lacks most
public record ExtraPeople(
        List<Addition> additions, double paidHours, double fullTimeEquivalents, int mostAtOnce) {

    /// People added to the roster of one interval.
    ///
    /// @param people above zero
    public record Addition(Slot slot, int people) {}

    public ExtraPeople {
        additions = List.copyOf(additions);
    }

    static ExtraPeople of(List<Addition> additions, double fullTimeHours) {
        double hours =
                additions.stream().mapToDouble(one -> one.people() * one.slot().hours()).sum();
        return new ExtraPeople(
                additions,
                hours,
                hours / fullTimeHours,
                additions.stream().mapToInt(Addition::people).max().orElse(0));
    }

    /// Whether the present roster is enough.
    public boolean isNobody() {
        return additions.isEmpty();
    }
}
