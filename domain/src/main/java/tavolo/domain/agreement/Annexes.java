package tavolo.domain.agreement;

import java.util.Optional;
import tavolo.domain.document.Annex;

/// The port to what is printed behind the text of an instrument because of one of its clauses.
public interface Annexes {

    /// What goes with the latest version of `clause`; empty if nothing does.
    Optional<Annex> behind(Clause clause);
}
