package tavolo.domain.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tavolo.domain.library.ClausePlace;

/// A version of a model with its texts.
///
/// @param clauses in the order of their places, each place once
public record TemplateVersion(TemplateEdition edition, List<TemplateClause> clauses) {

    public TemplateVersion {
        clauses = clauses.stream().sorted(Comparator.comparing(TemplateClause::place)).toList();
        if (clauses.stream().map(TemplateClause::place).distinct().count() != clauses.size()) {
            throw new IllegalArgumentException("a model names each place once, was " + clauses);
        }
    }

    /// The clause at `place`; empty if the model has none there.
    public Optional<TemplateClause> at(ClausePlace place) {
        return clauses.stream().filter(clause -> clause.place().equals(place)).findFirst();
    }
}
