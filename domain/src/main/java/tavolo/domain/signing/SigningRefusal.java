package tavolo.domain.signing;

import java.time.LocalDate;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Capacity;

/// Why a signature cannot be prepared, given or refused.
public sealed interface SigningRefusal extends Refusal {

    /// The papers cannot be signed in this state.
    record NotSigning(AgreementState state) implements SigningRefusal {}

    /// The person has already signed, or refused.
    record AlreadyDecided() implements SigningRefusal {}

    /// The mandate of the signatory is not valid on the day.
    record MandateNotValid(LocalDate day) implements SigningRefusal {}

    /// The person may no longer sign for the organisation: shut out, or without that role.
    record NoLongerSignatory() implements SigningRefusal {}

    /// Somebody else holds the slot since this attempt began: it was delegated, or taken back.
    record PowerWithdrawn() implements SigningRefusal {}

    /// The parties want this instrument signed with qualified signatures, which the portal's own is
    /// not.
    record QualifiedAsked() implements SigningRefusal {}

    /// Others sign before.
    ///
    /// @param names of those who have to sign first
    record NotYourTurn(String names) implements SigningRefusal {}

    /// The last day for signatures would be over already.
    record DeadlinePast(LocalDate day) implements SigningRefusal {}

    /// A power in this capacity is exercised in person.
    record NotDelegable(Capacity capacity) implements SigningRefusal {}

    /// A delegate does not delegate again.
    record DelegatedAlready() implements SigningRefusal {}

    /// The person chosen is not of the same organisation, not active, or does not sign.
    record DelegateUnfit() implements SigningRefusal {}

    /// What was shown is not what would be signed now.
    record DocumentChanged(Sha256 shown, Sha256 current) implements SigningRefusal {}

    /// The attempt has expired; begin again.
    record SessionExpired() implements SigningRefusal {}

    /// Others were signing the same paper at the same moment, again and again; try once more.
    record Busy() implements SigningRefusal {}

    /// The paper could not be made as the norms ask; nothing was sealed.
    record PaperFailed(String rule) implements SigningRefusal {}

    /// A machine failed on the way to the signature; nothing was signed, and it can be tried again.
    ///
    /// @param code under which what failed is written down
    record NotSignedNow(String code) implements SigningRefusal {}
}
