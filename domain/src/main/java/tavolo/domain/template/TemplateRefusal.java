package tavolo.domain.template;

import java.util.List;
import tavolo.domain.Refusal;
import tavolo.domain.library.ClausePlace;

/// Why something cannot be done with a model.
public sealed interface TemplateRefusal extends Refusal {

    /// The name is missing or longer than `limit` characters.
    record TemplateNameMissing(int limit) implements TemplateRefusal {}

    /// A colleague changed the model meanwhile; look at it again.
    record TemplateChanged() implements TemplateRefusal {}

    /// The model is retired.
    record TemplateRetired() implements TemplateRefusal {}

    /// A model needs at least one clause, and a clause model has exactly one.
    record TemplateClausesUnfit() implements TemplateRefusal {}

    /// Clauses that do not exist, or that the own side never reads in an agreement.
    record PlacesUnfit(List<ClausePlace> places) implements TemplateRefusal {}

    /// The newest version is already published as it stands.
    record NothingToPublish() implements TemplateRefusal {}
}
