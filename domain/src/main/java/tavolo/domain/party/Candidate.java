package tavolo.domain.party;

/// A person who could sign for an organisation, by one mandate.
///
/// @param name given and family name
/// @param signs whether the person is active and holds the role of signatory
public record Candidate(
        PersonId person,
        String name,
        OrganisationId organisation,
        boolean signs,
        Mandate mandate) {}
