package tavolo.domain.meeting;

import java.util.Optional;
import tavolo.domain.agreement.AgreementId;

/// The store of meetings. Every method runs inside a transaction of [tavolo.domain.Transactions],
/// under the lock of the agreement.
public interface Meetings {

    /// Stores a meeting that was called at `agreement`.
    void add(AgreementId agreement, Meeting meeting);

    /// The meeting with `id`, within `agreement`.
    Optional<Meeting> find(AgreementId agreement, MeetingId id);

    /// Stores `meeting` in place of the one with its identity; its answers are those given.
    void replace(AgreementId agreement, Meeting meeting);

    /// Stores the answer of an organisation in place of the one it gave before.
    void answer(MeetingId meeting, MeetingAnswer answer);
}
