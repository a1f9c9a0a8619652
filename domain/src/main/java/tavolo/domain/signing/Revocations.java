package tavolo.domain.signing;

import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Sha256;

/// The store of revoked certificates, to which is only added. Every method runs inside a
/// transaction.
public interface Revocations {

    /// Adds one. False if the certificate was revoked before, which then stays as it was.
    boolean add(Revocation revocation);

    /// Every revocation, oldest first.
    List<Revocation> all();

    /// The revocation of a certificate; empty while it counts.
    Optional<Revocation> find(Sha256 certificate);
}
