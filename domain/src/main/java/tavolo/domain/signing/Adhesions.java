package tavolo.domain.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;

/// The store of signatures by adhesion; one stays for ever. Every method runs inside a transaction.
public interface Adhesions {

    /// Keeps an adhesion, whose files are kept already. False if the same mandate adhered to the
    /// same paper before.
    boolean keep(Adhesion adhesion);

    /// Those at the papers of an agreement, by day and in the order in which they came.
    List<Adhesion> of(AgreementId agreement);

    /// The one with `id`; empty if there is none.
    Optional<Adhesion> find(UUID id);
}
