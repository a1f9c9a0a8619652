package tavolo.domain.agreement;

import java.util.Map;
import java.util.Optional;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.OrganisationId;

/// The store of what agreements began from. Only the organisation that opened an agreement ever
/// learns of it. Every method runs inside a transaction of [tavolo.domain.Transactions].
public interface Origins {

    /// The texts of a published version of a model of `owner` that is in use; empty if that
    /// organisation has none such.
    Optional<Map<ClausePlace, ClauseText>> model(TemplateId id, int version, OrganisationId owner);

    /// Keeps from what `agreement` began.
    void keep(AgreementId agreement, Origin origin);

    /// From what `agreement` began, if `eyes` opened it; empty for everybody else.
    Optional<Origin> of(AgreementId agreement, OrganisationId eyes);

    /// A store without models, for agreements that all begin from the standard.
    static Origins standardOnly() {
        return new Origins() {
            @Override
            public Optional<Map<ClausePlace, ClauseText>> model(
                    TemplateId id, int version, OrganisationId owner) {
                return Optional.empty();
            }

            @Override
            public void keep(AgreementId agreement, Origin origin) {}

            @Override
            public Optional<Origin> of(AgreementId agreement, OrganisationId eyes) {
                return Optional.empty();
            }
        };
    }
}
