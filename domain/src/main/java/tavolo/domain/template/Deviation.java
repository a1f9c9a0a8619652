package tavolo.domain.template;

import java.util.List;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.redline.Passage;
import tavolo.domain.redline.ValueChange;

/// How one clause stands to that of a model, or to that of another version of it.
///
/// @param title in the language of the comparison
/// @param passages the whole text with what differs; empty unless both have the clause
/// @param values only what differs
public record Deviation(
        ClausePlace place,
        String title,
        DeviationKind kind,
        List<Passage> passages,
        List<ValueChange> values) {

    public Deviation {
        passages = List.copyOf(passages);
        values = List.copyOf(values);
    }
}
