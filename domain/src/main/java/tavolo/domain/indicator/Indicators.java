package tavolo.domain.indicator;

import java.util.List;
import java.util.Optional;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.target.IndicatorCode;

/// The store of own indicators. Every question names the organisation that asks: those of another
/// are not found. Versions are only ever added. Every method runs inside a transaction of
/// [tavolo.domain.Transactions].
public interface Indicators {

    /// The indicators of `owner` with their newest versions, by code.
    List<KeptIndicator> all(OrganisationId owner);

    /// The indicator with `code`, locked until the transaction ends; empty if `owner` has none
    /// such.
    Optional<KeptIndicator> find(IndicatorCode code, OrganisationId owner);

    /// The versions, the newest first; none if the indicator is not of `owner`.
    List<IndicatorEdition> editions(IndicatorCode code, OrganisationId owner);

    /// Adds a new indicator with its first version.
    void add(KeptIndicator indicator, IndicatorEdition first);

    /// Adds the next version of an indicator; `next` counts one change more than what is stored.
    void revise(KeptIndicator next, IndicatorEdition edition);

    /// Stores since when an indicator is retired; `next` counts one change more than what is
    /// stored.
    void retire(KeptIndicator next);
}
