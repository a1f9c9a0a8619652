package tavolo.domain.intake;

import java.util.List;
import tavolo.domain.party.OrganisationId;

/// The store of mappings that organisations keep. Every question names the organisation that asks.
/// Every method runs inside a transaction of [tavolo.domain.Transactions].
public interface ColumnMappings {

    /// The mappings of `owner`, by name.
    List<NamedMapping> of(OrganisationId owner);

    /// Keeps `mapping`, in place of what had the same name before.
    void put(OrganisationId owner, NamedMapping mapping);

    /// Forgets the mapping called `name`; false if `owner` has none.
    boolean discard(OrganisationId owner, String name);
}
