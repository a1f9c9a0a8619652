package tavolo.domain.agreement;

import java.time.Instant;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.term.Payoffs;

/// One state of what the targets of an agreement are worth in money, proposed by the provider or
/// the client with a version of the clause on targets of the commercial addendum. Only those two
/// ever read it.
///
/// @param number counts the tables of one agreement, from 1
/// @param targets the table of targets whose rows it weighs
/// @param reason why; may be empty in a draft only
public record PayoffTable(
        PayoffTableId id,
        int number,
        TargetRevisionId targets,
        PartySide author,
        PersonId person,
        String reason,
        Payoffs content,
        Instant createdAt) {

    public PayoffTable {
        if (author == PartySide.UNION) {
            throw new IllegalArgumentException("a union writes nothing of money");
        }
    }
}
