package tavolo.domain.fake;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.Origin;
import tavolo.domain.agreement.Origins;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.template.TemplateClause;
import tavolo.domain.template.TemplateKind;

/// From what agreements began, in memory.
public final class FakeOrigins implements Origins {

    private final FakeTemplates templates;
    private final FakeAgreements agreements;
    private final Map<AgreementId, Origin> rows;

    public FakeOrigins(
            FakeTransactions transactions, FakeTemplates templates, FakeAgreements agreements) {
        this.templates = templates;
        this.agreements = agreements;
        this.rows = transactions.table();
    }

    @Override
    public Optional<Map<ClausePlace, ClauseText>> model(
            TemplateId id, int version, OrganisationId owner) {
        return templates
                .find(id, owner)
                .filter(found -> found.kind() == TemplateKind.AGREEMENT)
                .filter(found -> found.retiredAt().isEmpty())
                .flatMap(_ -> templates.version(id, owner, version))
                .filter(found -> found.edition().publishedAt().isPresent())
                .map(found ->
                        found.clauses().stream()
                                .collect(
                                        Collectors.toMap(
                                                TemplateClause::place, TemplateClause::text)));
    }

    @Override
    public void keep(AgreementId agreement, Origin origin) {
        rows.put(agreement, origin);
    }

    @Override
    public Optional<Origin> of(AgreementId agreement, OrganisationId eyes) {
        return agreements
                .findForSystem(agreement)
                .filter(found -> found.provider().equals(eyes))
                .map(_ -> rows.getOrDefault(agreement, new Origin.Standard()));
    }
}
