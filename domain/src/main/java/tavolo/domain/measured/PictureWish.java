package tavolo.domain.measured;

import java.util.Set;
import tavolo.domain.term.TargetSubject;

/// Which pictures of one target are wanted on paper, and over which months.
///
/// @param kinds at least one
public record PictureWish(TargetSubject subject, MeasuredSpan span, Set<PictureKind> kinds) {

    public PictureWish {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("at least one picture is wanted");
        }
    }
}
