package tavolo.domain.signing;

import tavolo.domain.Refusal;

/// Why a remote signature does not come about; nothing was signed.
public sealed interface RemoteRefusal extends Refusal {

    /// No provider of that name is configured.
    record ProviderUnknown() implements RemoteRefusal {}

    /// Something went wrong with the provider.
    record ProviderFailed(RemoteTrouble trouble) implements RemoteRefusal {}

    /// The return from the provider belongs to no attempt of this person that still lives: it was
    /// used, has expired, was forwarded, or never was.
    record ReturnUnknown() implements RemoteRefusal {}

    /// The attempt has ended; begin again.
    record AttemptOver() implements RemoteRefusal {}

    /// The person, or the provider, said no at the provider's page.
    record ConsentDenied() implements RemoteRefusal {}

    /// The certificate names somebody else.
    ///
    /// @param named by the certificate
    /// @param expected the signatory
    record CertificateOfAnother(String named, String expected) implements RemoteRefusal {}

    /// Who signs for somebody else, technically or with a reserve must have it written in the
    /// paper, which only the portal's own signature does.
    record MannerNotWritten() implements RemoteRefusal {}

    /// Somebody else signed the paper meanwhile; what was allowed holds for the older file only.
    record PaperMovedOn() implements RemoteRefusal {}
}
