package tavolo.domain.agreement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The store of comments. Every method runs inside a transaction of [tavolo.domain.Transactions].
public interface Remarks {

    /// Stores a comment on a clause of `agreement`.
    void add(AgreementId agreement, Remark remark);

    /// The comment with `id`, within `agreement`.
    Optional<Remark> find(AgreementId agreement, UUID id);

    /// Lets more people read a comment; nothing else of it ever changes.
    void widen(AgreementId agreement, UUID id, Audience audience, Instant at);
}
