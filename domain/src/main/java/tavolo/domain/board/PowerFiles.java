package tavolo.domain.board;

import java.util.Optional;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Visibility;

/// The documents that prove powers. The own organisation may have those of its people; who signs
/// the same paper may have those of the people named on it; nobody else any.
public interface PowerFiles {

    /// The newest document of a mandate.
    Optional<PaperFile> ofMandate(MandateId mandate, Visibility eyes);

    /// The document of the delegation of a slot that was not revoked.
    Optional<PaperFile> ofDelegation(SignatoryId slot, Visibility eyes);
}
