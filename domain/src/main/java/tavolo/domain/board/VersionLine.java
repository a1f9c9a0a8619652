package tavolo.domain.board;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.party.PartySide;

/// One version of a clause: who wrote it, when, why, and what it says.
public record VersionLine(
        ClauseVersionId id,
        int number,
        PartySide author,
        String person,
        String reason,
        Instant createdAt,
        Optional<TargetRevisionId> targets,
        ClauseText text) {}
