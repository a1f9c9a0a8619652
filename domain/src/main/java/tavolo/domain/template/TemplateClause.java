package tavolo.domain.template;

import java.util.Optional;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.library.ClausePlace;

/// A clause of a model.
///
/// @param isOptional whether an agreement may well do without it: it is proposed unticked
/// @param part the clause model from which the text was taken; empty for a text of its own
public record TemplateClause(
        ClausePlace place, boolean isOptional, ClauseText text, Optional<TemplateRef> part) {}
