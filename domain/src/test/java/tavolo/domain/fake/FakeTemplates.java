package tavolo.domain.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.template.Template;
import tavolo.domain.template.TemplateEdition;
import tavolo.domain.template.TemplateRef;
import tavolo.domain.template.TemplateVersion;
import tavolo.domain.template.Templates;

/// Models in memory.
public final class FakeTemplates implements Templates {

    private final FakeTransactions transactions;
    private final Map<TemplateId, Template> rows;
    private final Map<TemplateRef, TemplateVersion> versions;

    public FakeTemplates(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
        this.versions = transactions.table();
    }

    @Override
    public List<Template> all(OrganisationId owner) {
        transactions.require();
        return rows.values().stream()
                .filter(template -> template.owner().equals(owner))
                .sorted(Comparator.comparing(Template::name).thenComparing(Template::id))
                .toList();
    }

    @Override
    public Optional<Template> find(TemplateId id, OrganisationId owner) {
        transactions.require();
        return Optional.ofNullable(rows.get(id)).filter(found -> found.owner().equals(owner));
    }

    @Override
    public List<TemplateEdition> editions(TemplateId id, OrganisationId owner) {
        return find(id, owner).stream()
                .flatMap(_ -> versions.entrySet().stream())
                .filter(entry -> entry.getKey().template().equals(id))
                .map(entry -> entry.getValue().edition())
                .sorted(Comparator.comparingInt(TemplateEdition::number).reversed())
                .toList();
    }

    @Override
    public Optional<TemplateVersion> version(TemplateId id, OrganisationId owner, int number) {
        return find(id, owner)
                .flatMap(_ -> Optional.ofNullable(versions.get(new TemplateRef(id, number))));
    }

    @Override
    public void add(Template template) {
        transactions.require();
        rows.put(template.id(), template);
    }

    @Override
    public void update(Template next) {
        transactions.require();
        Template stored = rows.get(next.id());
        if (stored == null || stored.version() != next.version() - 1) {
            throw new IllegalStateException("the model was changed meanwhile: " + next.id());
        }
        rows.put(next.id(), next);
    }

    @Override
    public void write(TemplateId id, TemplateVersion draft) {
        requireUnpublished(id, draft.edition().number());
        versions.put(new TemplateRef(id, draft.edition().number()), draft);
    }

    @Override
    public void publish(TemplateId id, TemplateEdition edition) {
        requireUnpublished(id, edition.number());
        versions.computeIfPresent(
                new TemplateRef(id, edition.number()),
                (_, written) -> new TemplateVersion(edition, written.clauses()));
    }

    private void requireUnpublished(TemplateId id, int number) {
        transactions.require();
        TemplateVersion stored = versions.get(new TemplateRef(id, number));
        if (stored != null && stored.edition().publishedAt().isPresent()) {
            throw new IllegalStateException("a published version never changes: " + id);
        }
    }
}
