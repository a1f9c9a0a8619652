package tavolo.domain.party;

import java.util.Map;

/// A site of a provider with its workers' representation.
///
/// @param headcount people employed there
/// @param total seats of the RSU, or dues mandates of all RSA
/// @param shares seats or mandates by union, of `total`
public record ProductionUnit(
        UnitId id,
        OrganisationId provider,
        String code,
        String city,
        String region,
        int headcount,
        WorkplaceBody body,
        int total,
        Map<OrganisationId, Integer> shares) {

    public ProductionUnit {
        shares = Map.copyOf(shares);
    }
}
