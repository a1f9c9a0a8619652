package tavolo.domain.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;

/// The store of records of the talks. Every method runs inside a transaction of
/// [tavolo.domain.Transactions].
public interface TalkRecords {

    /// Stores a record with its canonical text, whose digest it names.
    void add(AgreementId agreement, TalkRecord record, byte[] canonical);

    /// The records of `agreement`, oldest first.
    List<TalkRecord> of(AgreementId agreement);

    /// The canonical text of a record, verified while reading.
    byte[] text(TalkRecord record);

    /// The records of `agreement` that have no sealed paper yet, oldest first.
    List<TalkRecord> unsealed(AgreementId agreement);

    /// The oldest records of all that have no sealed paper yet.
    List<TalkRecord> unsealed(int limit);

    /// Keeps the sealed paper of a record. False when it had one already, which stays.
    boolean seal(UUID record, byte[] paper, Instant at);

    /// What was written of a meeting and not fixed; empty when nothing was.
    Optional<MinutesDraft> draft(MeetingId meeting);

    /// Keeps what was written of a meeting, in place of what was kept before.
    void keep(MeetingId meeting, MinutesDraft draft);

    /// Removes what was kept of a meeting.
    void discard(MeetingId meeting);
}
