package tavolo.domain.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;

/// The store of the certificates with which people signed here; each is stored with its signature.
/// Every method runs inside a transaction.
public interface IssuedCertificates {

    /// Those that `wanted` describes, newest signature first, at most `limit`.
    List<IssuedCertificate> find(Wanted wanted, int limit);

    /// The one with this digest; empty if nobody signed with it.
    Optional<IssuedCertificate> find(Sha256 certificate);

    /// The one with which `person` signed last; empty before the first.
    Optional<IssuedCertificate> lastOf(PersonId person);

    /// Stores those that are missing among the next `limit` signatures behind `after`, in the order
    /// of their slots; the last slot looked at, empty at the end. Signatures of earlier days were
    /// stored without their certificates.
    Optional<SignatoryId> catchUp(Optional<SignatoryId> after, int limit);

    /// The same for acts of adhesion, in the order of their ids.
    Optional<UUID> catchUpActs(Optional<UUID> after, int limit);

    /// Which certificates are wanted.
    ///
    /// @param words part of the name of the person or of the number, in any case; empty for all
    /// @param state empty for every state
    /// @param now the moment at which the state holds
    /// @param after the certificate behind which the list goes on; empty for its beginning
    record Wanted(
            String words,
            Optional<CertificateState> state,
            Instant now,
            Optional<IssuedCertificate> after) {}
}
