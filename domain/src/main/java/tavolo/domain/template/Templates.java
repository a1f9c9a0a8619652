package tavolo.domain.template;

import java.util.List;
import java.util.Optional;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.OrganisationId;

/// The store of models. Every question names the organisation that asks: the models of another are
/// not found. Every method runs inside a transaction of [tavolo.domain.Transactions].
public interface Templates {

    /// The models of `owner`, by name.
    List<Template> all(OrganisationId owner);

    /// The model with `id`, locked until the transaction ends; empty if `owner` has none such.
    Optional<Template> find(TemplateId id, OrganisationId owner);

    /// The versions of a model without their texts, the newest first; none if it is not of `owner`.
    List<TemplateEdition> editions(TemplateId id, OrganisationId owner);

    /// One version with its texts; empty if there is none or the model is not of `owner`.
    Optional<TemplateVersion> version(TemplateId id, OrganisationId owner, int number);

    /// Adds a new model, without versions.
    void add(Template template);

    /// Stores what changed of a model; `next` counts one change more than what is stored.
    void update(Template next);

    /// Stores a version that is not published, in place of what was written before.
    void write(TemplateId id, TemplateVersion draft);

    /// Publishes the version that was being written.
    void publish(TemplateId id, TemplateEdition edition);
}
