package tavolo.persistence.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.notice.Notices;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// What the stories tell people; only the last days are kept, as if all before had been read and
/// cleared away.
final class StoryNotices implements Notices {

    private static final Instant KEPT_FROM = Instant.parse("2020-04-13T00:00:00Z");

    private final List<Told> told = new ArrayList<>();

    /// One thing told to several organisations.
    record Told(
            Set<OrganisationId> recipients,
            PersonId except,
            UUID agreement,
            NoticeKind kind,
            Map<String, String> details,
            Instant at) {}

    @Override
    public void tell(
            Set<OrganisationId> recipients,
            PersonId except,
            UUID agreement,
            NoticeKind kind,
            Map<String, String> details,
            Instant at) {
        if (!at.isBefore(KEPT_FROM)) {
            told.add(new Told(Set.copyOf(recipients), except, agreement, kind, details, at));
        }
    }

    List<Told> told() {
        return told;
    }
}
