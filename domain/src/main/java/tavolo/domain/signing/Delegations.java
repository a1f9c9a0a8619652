package tavolo.domain.signing;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;

/// The store of delegations. Every method runs inside a transaction; who holds a slot is kept with
/// the agreement.
public interface Delegations {

    /// Stores a delegation with the bytes of its document.
    void keep(Delegation delegation, Bytes document);

    /// The delegation of `slot` that was not revoked; empty if there is none.
    Optional<Delegation> of(SignatoryId slot);

    /// Ends the delegation of `slot`.
    void revoke(SignatoryId slot, Instant at);
}
