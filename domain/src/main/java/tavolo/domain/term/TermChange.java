package tavolo.domain.term;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A field of the terms that has another value on one side of a comparison than on the other.
public record TermChange(TermField field, FieldValue before, FieldValue after) {

    /// The fields in which the two differ, in their order; against nothing, every field that says
    /// something.
    public static List<TermChange> between(
            Optional<TargetTerms> before, Optional<TargetTerms> after) {
        return Arrays.stream(TermField.values())
                .map(field -> new TermChange(field, of(field, before), of(field, after)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static FieldValue of(TermField field, Optional<TargetTerms> terms) {
        return terms.map(field::of).orElseGet(FieldValue.Nothing::new);
    }
}
