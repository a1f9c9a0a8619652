package tavolo.domain.board;

import java.time.Instant;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.library.ClausePlace;

/// How a clause was settled in one agreement.
///
/// @param changedAt when the agreement last changed; with its identity, the key of its place
/// @param version the number of the settled text
/// @param writtenAt when that text was written
/// @param closed whether its instrument is closed, so that it stands for good; otherwise everybody
///   agrees to it at the table
public record SettledRow(
        AgreementId id,
        String number,
        String title,
        String provider,
        String client,
        AgreementState state,
        Instant changedAt,
        ClauseId clause,
        ClausePlace place,
        int version,
        Instant writtenAt,
        boolean closed,
        ClauseText text) {

    /// Where the next page of the list begins.
    public TargetsRow.Key key() {
        return new TargetsRow.Key(changedAt, id);
    }
}
