package tavolo.domain.verify;

import java.util.List;

/// How the pages of a signed file changed from one of its signatures to the next. It helps people
/// to see; whether the file holds is for the verdict alone, which compares every object.
///
/// @param steps one for each signature or document time stamp behind which the file goes on, in
///   their order
/// @param isCompared false when the comparison was given up because the file took too much
public record PageHistory(List<PagesAfter> steps, boolean isCompared) {

    public PageHistory {
        steps = List.copyOf(steps);
    }

    /// There is nothing to compare.
    public static PageHistory none() {
        return new PageHistory(List.of(), true);
    }

    /// The comparison was given up.
    public static PageHistory givenUp() {
        return new PageHistory(List.of(), false);
    }
}
