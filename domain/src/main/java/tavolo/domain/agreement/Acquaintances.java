package tavolo.domain.agreement;

import java.util.List;
import tavolo.domain.party.Visibility;

/// The port to who knows whom at a table. An organisation does not show its people: the others know
/// those who wrote or took a position where they may read it, and those who sign what they sign.
public interface Acquaintances {

    /// The active people at the table of `agreement` whom `eyes` may know: all colleagues who read
    /// agreements, and those of the other parties who showed themselves; by organisation and name.
    /// Nobody if `eyes` may not see the agreement.
    List<Acquaintance> of(AgreementId agreement, Visibility eyes);
}
