package tavolo.domain.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// The store of comments. Every method runs inside a transaction of [tavolo.domain.Transactions].
public interface Remarks {

    /// Stores a comment on a clause of `agreement`.
    void add(AgreementId agreement, Remark remark);

    /// Stores what goes with a comment that was just added.
    void enclose(UUID remark, List<RemarkFile> files, Set<PersonId> mentions);

    /// The comment with `id`, within `agreement`.
    Optional<Remark> find(AgreementId agreement, UUID id);

    /// Whether anybody answered in the thread that `opening` opened.
    boolean isAnswered(UUID opening);

    /// Settles the thread that the comment `id` opened, or opens it again when `at` is empty.
    void settle(AgreementId agreement, UUID id, Optional<Instant> at);

    /// Puts the words of `now` in the place of those that stood there; these are kept for those who
    /// may read the comment at this time.
    void reword(AgreementId agreement, Remark before, Remark now);

    /// Lets the comment `id`, a note of its organisation so far, wait for the next release of its
    /// room; when `wanted` is empty it waits no longer and stays that note.
    void await(AgreementId agreement, UUID id, Optional<Audience> wanted);

    /// The comments of `organisation` that wait for a release, oldest first.
    List<WaitingRemark> waiting(AgreementId agreement, OrganisationId organisation);

    /// Lets those read the comment for whom it waited, as if it had been written at that time.
    void release(AgreementId agreement, WaitingRemark waiting, Instant at);

    /// Lets more people read a comment as it stands, but not what it said before.
    void widen(AgreementId agreement, UUID id, Audience audience, Instant at);
}
