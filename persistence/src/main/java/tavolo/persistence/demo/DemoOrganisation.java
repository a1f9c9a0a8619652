package tavolo.persistence.demo;

import tavolo.domain.party.Organisation;

/// An organisation of the demo world with what only its row holds.
///
/// @param sector business of a client, empty for others
/// @param regulated whether an authority sets floors for the client's service
/// @param regime rules by which a provider's agreements bind, empty for others
/// @param domain of its e-mail addresses
record DemoOrganisation(
        Organisation organisation,
        String sector,
        boolean regulated,
        String regime,
        String domain) {}
