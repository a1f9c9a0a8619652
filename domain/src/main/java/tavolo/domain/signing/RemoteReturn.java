package tavolo.domain.signing;

import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.SignatoryId;

/// What became of a return from a provider, and where the person goes on.
public sealed interface RemoteReturn {

    /// The agreement of the paper.
    AgreementId agreement();

    /// The slot that is being signed.
    SignatoryId signatory();

    /// The person is known to the provider and chooses a certificate now.
    record Choose(AgreementId agreement, SignatoryId signatory, UUID attempt)
            implements RemoteReturn {}

    /// The paper is signed.
    record Signed(AgreementId agreement, SignatoryId signatory, Receipt receipt)
            implements RemoteReturn {}

    /// Nothing was signed, and this return is used up.
    ///
    /// @param again the attempt in which the certificate can be chosen again; empty when the person
    ///   has to begin from the start
    record Stopped(AgreementId agreement, SignatoryId signatory, Refusal why, Optional<UUID> again)
            implements RemoteReturn {}
}
