package tavolo.domain.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;

/// What a new agreement starts with besides its structure.
///
/// @param title service and city, for people
/// @param drafts the first version of every clause
/// @param targets the first table of targets; empty where no clause carries one
public record AgreementOpening(
        Agreement agreement,
        String title,
        Set<ServiceLineId> lines,
        Set<UnitId> units,
        List<ClauseDraft> drafts,
        Optional<TargetRevision> targets,
        PersonId openedBy,
        Instant openedAt) {

    public AgreementOpening {
        lines = Set.copyOf(lines);
        units = Set.copyOf(units);
        drafts = List.copyOf(drafts);
    }
}
