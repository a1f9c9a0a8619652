package tavolo.domain.party;

import java.util.Optional;

/// Whose eyes a question is asked for. Stores turn it into a condition of the query, so that what
/// an organisation may not see is never fetched.
///
/// @param side the side on which the organisation negotiates, empty for one that never does
public record Visibility(OrganisationId organisation, Optional<PartySide> side) {}
