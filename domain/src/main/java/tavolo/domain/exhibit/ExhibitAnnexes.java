package tavolo.domain.exhibit;

import java.util.List;
import tavolo.domain.agreement.Annexes;
import tavolo.domain.agreement.Clause;
import tavolo.domain.document.Annex;

/// The measured pictures that parties attached to clauses, as they are printed behind the
/// instrument.
public final class ExhibitAnnexes implements Annexes {

    private final Exhibits exhibits;

    public ExhibitAnnexes(Exhibits exhibits) {
        this.exhibits = exhibits;
    }

    @Override
    public List<Annex> behind(Clause clause) {
        return exhibits.attached(clause.id(), clause.number()).stream()
                .map(Exhibit::annex)
                .toList();
    }
}
