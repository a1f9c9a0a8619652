package tavolo.domain.party;

import java.util.Optional;

/// A legal entity or body that uses the portal.
///
/// @param code short stable code, such as `P01`, unique
/// @param name full legal name as printed on papers
/// @param acronym short name of a union, empty for others
/// @param taxCode Italian tax code as printed on papers
/// @param publicBody whether the rules of public contracts apply (D.Lgs. 36/2023)
public record Organisation(
        OrganisationId id,
        OrganisationKind kind,
        String code,
        String name,
        Optional<String> acronym,
        String taxCode,
        boolean publicBody) {

    /// The name people use at the table: the acronym where there is one.
    public String shortName() {
        return acronym.orElse(name);
    }
}
