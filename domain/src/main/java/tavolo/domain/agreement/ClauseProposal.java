package tavolo.domain.agreement;

import java.util.Map;

/// What a drafter sends to change a clause.
///
/// @param basedOn the version that the drafter had before the eyes
/// @param italian the words in Italian, with `{key}` marks
/// @param english the words in English, with `{key}` marks
/// @param parameters what was typed for each parameter, canonical or as people type
/// @param reason why, for the others; must not be blank once the agreement is on the table
public record ClauseProposal(
        ClauseVersionId basedOn,
        String italian,
        String english,
        Map<String, String> parameters,
        String reason) {

    public ClauseProposal {
        parameters = Map.copyOf(parameters);
    }
}
