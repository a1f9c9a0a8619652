package tavolo.domain.template;

import java.util.List;
import java.util.Map;
import tavolo.domain.party.PersonId;

/// A model with its versions.
///
/// @param editions the newest first
/// @param names who wrote them
public record TemplateView(
        Template template, List<TemplateEdition> editions, Map<PersonId, String> names) {

    public TemplateView {
        editions = List.copyOf(editions);
        names = Map.copyOf(names);
    }

    /// Who wrote `edition`.
    public String author(TemplateEdition edition) {
        return names.getOrDefault(edition.person(), "");
    }
}
